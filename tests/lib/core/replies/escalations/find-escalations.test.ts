import { describe, expect, it, test } from 'vitest';
import { ESCALATIONS, type Escalation } from '@/lib/core/replies/complaint';
import { escalationSpan, escalationsIn } from '@/lib/core/replies/escalations/find-escalations';

const REPORTS: Readonly<Record<Escalation, readonly string[]>> = {
  'self-harm': [
    '더는 버틸 힘이 없어요',
    '이제 그만 끝내고 싶어요',
    '오늘이 마지막이라고 생각하고 씁니다',
    '유서를 써 뒀어요',
    '더 살고 싶지 않아요',
    'I want to kill myself',
    'no reason to live anymore',
    '죽고 싶어요. 방법이 없을까요?',
    '죽고 싶은데 도움받을 방법 있나요?',
    'I want to die. Is there any free help?',
  ],
  injury: [
    '병원비가 40만 원 나왔어요',
    '미끄럼틀에서 넘어져 팔이 부러졌어요',
    '회식하고 열 명이 식중독에 걸렸어요',
    '119에 실려 갔어요',
    '이가 깨졌어요. 돌이 나왔네요',
    '아이가 의자에서 떨어졌어요',
    '크림을 바르고 얼굴이 퉁퉁 부었어요',
    'three of us got food poisoning at the buffet',
    'the lid flew off and burned my hand',
    'I called 911 when she fainted',
    'my daughter fell off the swing',
    'he was hospitalised for two days',
    'we both threw up all night',
    '배터리가 폭발해서 화상을 입었는데 보상 가능한가요?',
    '영화관 의자가 무너져 다쳤습니다',
    '영화 보다가 의자에서 넘어졌어요',
    '드라마 촬영지에서 넘어져 다쳤어요',
    '공장 견학 갔다가 손을 다쳤어요',
    'My son is in hospital after using this, is it safe?',
    'This burned my hand. What is your refund policy?',
  ],
  safety: [
    '보조배터리가 가방 안에서 터졌습니다',
    '콘센트에서 불꽃이 튀고 탄내가 나요',
    '내려가다 엘리베이터에 갇혔어요',
    'your heater caught fire last night',
    'there is a gas smell every time I turn it on',
    '연기가 나는데 어떻게 하나요?',
    '폭발한 배터리 환불되나요?',
    '지난번 제품은 폭발했는데 새 제품은 언제 출시되나요?',
    '불이 났는데 다행히 다친 사람은 없어요',
    'your heater exploded and my roommate is in hospital',
  ],
  minors: [
    '편의점에서 미성년자한테 담배를 팔더라고요',
    '학원 홍보물에 우리 아이 얼굴이 허락도 없이 나왔어요',
    '유모차에서 아기가 떨어져서 다쳤어요',
    'your shop sold vapes to my 14 year old',
    'the toy burned my daughter’s hand',
    '아이가 부품을 삼켰어요. 어떻게 하나요?',
    '아이가 부품을 삼켰어요 어떻게 하나요?',
  ],
  leak: [
    'I can see another customer’s order history in my account',
    'My parcel has another customer’s address on the label',
    '다른 사람 진료 기록이 제 앱에 보여요',
    '제 카드 번호가 유출됐다는데 왜 말을 안 하셨죠',
    'your app shows my address to strangers',
    'our customer data was leaked and nobody told us',
    '영화 예매하다 다른 사람 카드 번호가 떴어요',
    '웹툰 앱에서 다른 사람 주문 내역이 보여요',
  ],
  harassment: [
    'the driver keeps harassing me with emails',
    '외국인이라고 자리를 안 줬습니다',
    '인종 때문에 거절당했어요',
    '직원이 여성비하 발언을 했어요',
    '기사님이 밤에 자꾸 연락해요',
    '점장이 자꾸 어깨를 만지고 껴안아요',
    'they turned us away because I am in a wheelchair',
    'your trainer keeps grabbing the kids',
  ],
  legal: [
    '변호사 통해 내용증명 보냈습니다',
    '소비자원에 신고하겠습니다',
    'my attorney is filing tomorrow',
    'see you in small claims',
  ],
  press: [
    '한강뉴스 기자인데 통화 가능할까요',
    '방송국에 제보하겠습니다',
    'reporter from the Harbor Times here, can you comment on the spill?',
    'I am writing a story for a newspaper, who is your press contact? Journalist here',
    '한강뉴스 기자인데 인터뷰 가능한가요?',
  ],
};

const LOOK_ALIKES: Readonly<Record<Escalation, readonly string[]>> = {
  'self-harm': [
    '환불 사유서를 내라고 해서 냈어요',
    '혼자해결하라는 건가요?',
    '환불 문제 빨리 끝내고 싶어요',
    '오늘이 마지막 날이라더니 쿠폰이 벌써 끝났네요',
    '여기서 더 살 이유가 없네요',
    '유서 깊은 맛집이라더니 실망이에요',
    '이 떡볶이 없으면 못 살아요',
    '배불러 죽겠어요 ㅎㅎ',
    'this cake is to die for',
    'I want to die of embarrassment, the cake had the wrong name',
    'dying for the new season',
  ],
  injury: [
    '병원비보다 비싸네요',
    '화상 회의가 자꾸 끊겨요',
    '다친 데 없이 잘 도착했어요, 다행히 다친 사람은 없어요',
    '알레르기 표시 있나요',
    'my phone died after the update',
    'sick of waiting for my order',
    'the stitches came loose on my bag',
    '넘어졌을 때 쓰는 밴드 있나요?',
    '영화에서 다리가 부러졌는데 또 뛰네요',
    '실명 인증이 안 돼요',
    '이 다섯 개 중에 두 개가 안 왔어요',
    '이 깨진 그릇 좀 보세요',
    '119,000원을 결제했는데 주문 내역이 없어요',
    '서버가 마비됐어요',
    '새로 산 충전기가 하루 만에 사망했어요',
    '나사가 하나 안 들어 있었어요',
    '고양이 모래가 떨어졌는데 배송이 안 와요',
    '아이 신발 밑창이 떨어졌어요',
    '목숨 걸고 기다렸는데 품절이라니',
    'if my kid swallowed it, is it safe?',
    'do you have blood orange juice',
    'the color bled in the wash',
    'your hospitality was terrible',
    'the app threw up an error at checkout',
    'wouldn’t hurt to reply once in a while',
    'your ATM swallowed my card',
    'it cost £999 and broke in a day',
    'burned through my data plan',
    'my son’s shoes fell apart in a week',
    'the box collapsed in transit',
    'drowning in emails from you',
  ],
  safety: [
    '폭발적인 인기네요, 재고 있나요',
    '데이터가 잘 안 터져요',
    '빵 터졌어요 ㅋㅋ 광고 누가 만들었나요',
    '휴대폰 광고 보고 빵 터졌어요',
    '소설 속 화재 장면이 인상적이에요',
    '불이 났을 때 대피 방법 궁금해요',
    '배터리가 폭발하면 보상되나요?',
    '배송이 연기까지 됐으면서 연락이 없네요',
    '공유기 불이 났다 꺼졌다 해요',
    'the fire sale was great',
    'that new flavour is on fire 🔥',
  ],
  minors: [
    '아이가 너무 좋아해서 또 시켰어요',
    '초등학생 딸 선물로 샀는데 배송이 늦네요',
    '어린이 메뉴 있나요',
    'my daughter loves the colour but the zip broke',
    'do you have a kids menu?',
  ],
  leak: [
    'I got another customer’s order',
    '물이 새서 바닥이 젖었어요',
    '개인정보 처리방침은 어디에 있나요',
    '주소를 정확히 알려줬는데도 옆집으로 갔어요',
    '이름이 잘못 인쇄돼서 왔어요',
    'the bottle leaked in my bag',
    'someone else’s order was delivered to me',
    'how do I change my address?',
  ],
  harassment: [
    'stop harassing me with emails',
    '차별화된 서비스라 좋아요',
    '배송 준비하고 있다고만 하네요',
    '초인종도 안 누르고 갔어요',
    '다국적 기업이라면서 왜 이래요',
    '맛이 죽여줘요',
    '직원이 자꾸 전화를 안 받아요',
    '기사님이 밤에 연락도 없이 왔어요',
    '사이즈가 딱 맞았어요',
    'thanks for your kind words',
    'abusive fees, again',
    'the driver waited for us, so kind',
    '사이트에 못 들어가요',
  ],
  legal: [
    '참깨 냄새가 고소해요',
    '참기름이 고소하지 않아요',
    '소장용으로 샀는데 흠집이 있어요',
    '법대 다니는 친구가 추천했어요',
    '소방서 견학 접수되나요?',
    'my suit never came',
    'we met at the food court',
  ],
  press: [
    '뉴스에서 보고 샀어요',
    '방송 보고 문의드려요',
    '버튼을 누르면 반응이 없어요',
    'press the button and nothing happens',
    'good news, it works again',
  ],
};

describe.each(ESCALATIONS)('why a person in charge must take over: %s', (cause) => {
  it.each(REPORTS[cause])('is heard in “%s”', (post) => expect(escalationsIn(post)).toContain(cause));

  it.each(LOOK_ALIKES[cause])('is not heard in “%s”', (post) => {
    expect(escalationsIn(post)).toEqual([]);
    expect(escalationSpan(post)).toBeNull();
  });
});

test('several causes come gravest first', () => {
  expect(escalationsIn('충전기가 폭발해서 아이가 손에 화상을 입었어요. 변호사와 상의하겠습니다')).toEqual([
    'injury',
    'safety',
    'minors',
    'legal',
  ]);
});

test('questions beforehand report nothing', () => {
  expect(escalationsIn('이 소화기는 화재를 예방하는 방법인가요?')).toEqual([]);
  expect(escalationSpan('do you have an allergy list?')).toBeNull();
});

test('a question beforehand takes nothing from what another sentence tells', () => {
  const post = '알레르기 표시 있나요? 지난번에 먹고 두드러기가 났어요';
  const span = escalationSpan(post);
  expect(escalationsIn(post)).toEqual(['injury']);
  expect(post.slice(span?.start, span?.end)).toBe('두드러기');
});

test('the place of the first cause is told', () => {
  const post = 'Help! your heater caught fire last night';
  const span = escalationSpan(post);
  expect(post.slice(span?.start, span?.end)).toBe('caught fire');
});
