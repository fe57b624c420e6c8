import { docs, thingHonorific } from '@/lib/core/guidelines/catalogue/thing-honorific';
import { testRule } from '@/tests/support/rule-tester';

testRule(thingHonorific, docs, {
  valid: [
    '주문하신 상품을 오늘 보냈습니다',
    '고객님, 언제 도착하셨어요?',
    '쿠폰 있으세요?',
    '매장으로 오세요',
    '이벤트에 당첨되셨습니다',
    '결제가 완료되신 분께는 문자를 드립니다',
    '궁금한 점이 있으시면 말씀해 주세요',
    '두 분이십니다',
    '예약 가능하세요?',
    '“품절이세요”라고 말하지 않기로 했습니다',
    '고객님 연세가 많으셔서 좌석을 바꿔 드렸습니다',
    '행사에 오셨던 분들 모두 감사합니다',
  ],
  invalid: [
    { text: '그 색상은 품절이세요.', excerpts: ['품절이세요'], fixes: ['그 색상은 품절이에요.'] },
    { text: '재고가 지금 없으십니다', excerpts: ['재고가 지금 없으십니다'], fixes: ['재고가 지금 없습니다'] },
    {
      text: '사은품이 곧 도착하실 예정입니다',
      excerpts: ['사은품이 곧 도착하실'],
      fixes: ['사은품이 곧 도착할 예정입니다'],
    },
    {
      text: '객실은 한 개 남아 계세요',
      excerpts: ['객실은 한 개 남아 계세요'],
      fixes: ['객실은 한 개 남아 있어요'],
    },
    {
      text: '화장실은 2층에 있으십니다',
      excerpts: ['화장실은 2층에 있으십니다'],
      fixes: ['화장실은 2층에 있습니다'],
    },
    { text: '음료 나오셨습니다!', excerpts: ['음료 나오셨습니다'], fixes: ['음료 나왔습니다!'] },
    { text: '총 5만 원이십니다', excerpts: ['5만 원이십니다'], fixes: ['총 5만 원입니다'] },
    { text: '배송비는 무료세요', excerpts: ['무료세요'], fixes: ['배송비는 무료예요'] },
    { text: '주문이 취소되셨습니다', excerpts: ['취소되셨습니다'], fixes: ['주문이 취소됐습니다'] },
    { text: '교환은 불가능하세요', excerpts: ['교환은 불가능하세요'], fixes: ['교환은 불가능해요'] },
    { text: '가격이 좀 비싸세요', excerpts: ['가격이 좀 비싸세요'], fixes: ['가격이 좀 비싸요'] },
    { text: '택배가 도착하셨어요', excerpts: ['택배가 도착하셨어요'], fixes: ['택배가 도착했어요'] },
    {
      text: '현재 품절이신데 내일 들어와요',
      excerpts: ['품절이신데'],
      fixes: ['현재 품절인데 내일 들어와요'],
    },
    { text: '다 해서 3만 원 나오세요', excerpts: ['3만 원 나오세요'], fixes: ['다 해서 3만 원 나와요'] },
  ],
});
