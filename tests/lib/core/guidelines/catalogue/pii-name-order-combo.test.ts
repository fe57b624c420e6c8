import { docs, piiNameOrderCombo } from '@/lib/core/guidelines/catalogue/pii-name-order-combo';
import { testRule } from '@/tests/support/rule-tester';

const reply = { kind: 'reply' } as const;

testRule(piiNameOrderCombo, docs, {
  valid: [
    '고객님, 주문번호 BD-2031 확인했습니다',
    '주문자님, 주문번호 BD-2031 확인했습니다',
    '문보라님 축하드립니다! 주소는 DM으로 보내 주세요',
    '문보라 작가님 북토크 예약은 11월 3일 오후 2시부터',
    '기사님이 11월 3일 오후 2시에 방문 예정입니다',
    '@moon_bora 님 예약 11월 3일 오후 3시로 바꿨습니다',
    'Order #2031 has shipped',
    'Thanks for the kind words, Ms Finch',
    { text: 'Plover Hotel, room 12, Monday 3 pm', context: reply },
    { text: 'Black Friday, order 2031 ships today', context: reply },
    'Better backs: an evening talk by Dr Vale from our foot clinic, 9 March',
    'Our Dr Vale runs the foot clinic on Tuesday mornings',
    { text: 'Order 2031 for Blue Harbour Pro is back in stock', context: { kind: 'reply' } },
  ],
  invalid: [
    {
      text: "That's order 55127, Leo Marsh, 14 Tulip Lane",
      excerpts: ['order 55127, Leo Marsh'],
      fixes: ["That's order 55127, 14 Tulip Lane"],
      context: { kind: 'reply' },
    },
    {
      text: 'Booking 44120 for Imogen Wray is moved to the 9th',
      excerpts: ['Booking 44120 for Imogen Wray'],
      context: { kind: 'reply' },
    },
    {
      text: "Found it: Tobias Fenn's parcel 90-2231 went out at noon",
      excerpts: ["Tobias Fenn's parcel 90-2231"],
      context: { kind: 'reply' },
    },
    {
      text: 'Invoice 55021 is under Nadia Frost and has been paid',
      excerpts: ['Invoice 55021 is under Nadia Frost'],
      context: { kind: 'reply' },
    },
    {
      text: '문보라님 새 배송지는 달빛로 27, 1103호입니다',
      excerpts: ['문보라님 새 배송지는 달빛로 27, 1103호'],
      fixes: ['고객님 새 배송지는 달빛로 27, 1103호입니다'],
    },
    {
      text: '남궁민 고객님 12,900원 결제를 취소했습니다',
      excerpts: ['남궁민 고객님 12,900원 결제'],
      fixes: ['고객님 12,900원 결제를 취소했습니다'],
    },
    {
      text: '예약자 문보라, 11/3 저녁 7시 4명 확정',
      excerpts: ['예약자 문보라, 11/3 저녁 7시 4명'],
      fixes: ['11/3 저녁 7시 4명 확정'],
    },
    {
      text: '주문하신 탈모 샴푸 보냈습니다, 문보라님',
      excerpts: ['주문하신 탈모 샴푸 보냈습니다, 문보라님'],
      fixes: ['주문하신 탈모 샴푸 보냈습니다, 고객님'],
    },
    {
      text: 'Ms Dana Finch, your order BD-2031 left today',
      excerpts: ['Ms Dana Finch, your order BD-2031'],
      fixes: ['Your order BD-2031 left today'],
    },
    {
      text: 'Done, Mr Ashby, booking ref KX2031 is changed',
      excerpts: ['Mr Ashby, booking ref KX2031'],
      fixes: ['Done, booking ref KX2031 is changed'],
    },
    {
      text: 'Dana Finch, eye clinic, 3 Nov 2 pm, confirmed',
      context: reply,
      excerpts: ['Dana Finch, eye clinic, 3 Nov'],
      fixes: ['Eye clinic, 3 Nov 2 pm, confirmed'],
    },
  ],
});
