import type { Localized } from '../language';
import type { ComplaintKind } from '../replies/complaint';

/** What customers write, by what it is about: to be answered in practice, and nobody's real post. */
export const CUSTOMER_POSTS: Readonly<Partial<Record<ComplaintKind, Localized>>> = {
  delivery: {
    ko: '월요일에 온다던 밥솥이 목요일인 오늘까지 안 왔어요. 배송 조회는 사흘째 그대로고 고객센터는 전화도 안 받네요. 언제 받을 수 있나요?',
    en: 'My rice cooker was due on Monday. It is Thursday, tracking has not moved for three days and nobody answers the phone. Where is my order?',
  },
  defect: {
    ko: '산 지 일주일 된 믹서기가 켜지지 않습니다. 새 제품인데 불량이 왔네요. 교환해 주세요.',
    en: 'The blender I bought last week is broken: it will not switch on any more. I want it replaced.',
  },
  refund: {
    ko: '반품 보낸 지 3주가 지났는데 환불이 아직도 안 됐어요. 돈은 대체 언제 돌려주시나요?',
    en: 'I sent the coat back three weeks ago and still have not got my refund. When do I get my money back?',
  },
  outage: {
    ko: '앱이 아침부터 접속이 안 됩니다. 로그인하면 오류만 나고 결제도 안 돼요. 지금 장애인가요?',
    en: 'Your app has been down since this morning. I cannot log in, only error messages, and payments fail.',
  },
  staff: {
    ko: '강남점 직원분이 반말하고 무시하는 말투로 응대했습니다. 아이 앞에서 너무 불쾌했어요.',
    en: 'The man at your Oak Street counter was rude and laughed at my question in front of my kids. Terrible service.',
  },
  price: {
    ko: '어제는 12,900원이라더니 결제하니까 15,900원이 청구됐네요. 가격을 왜 더 받으셨나요?',
    en: 'The shelf said 12.90, but at the till the price was 15.90. Why are your prices higher than you say?',
  },
  praise: {
    ko: '매장 직원분이 우산까지 빌려주셔서 비 오는 날 아이랑 편하게 왔어요. 정말 감사합니다!',
    en: 'Love your store! The staff were so kind today and lent us an umbrella in the pouring rain. Thank you, great service!',
  },
};
