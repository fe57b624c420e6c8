import { expect, test } from 'vitest';
import { docs, escalateTrigger } from '@/lib/core/guidelines/catalogue/escalate-trigger';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { testRule } from '@/tests/support/rule-tester';

testRule(escalateTrigger, docs, {
  context: { replyTo: '충전기가 폭발해 다쳤어요' },
  valid: [
    {
      text: '많이 놀라셨겠습니다. 바로 사용을 멈춰 주세요. 안전 담당자가 오늘 15시까지 전화드립니다',
      context: { replyTo: '충전기에서 불꽃이 튀어 손을 데였어요' },
    },
    { text: '네, 두 개 남았습니다', context: { replyTo: '폭발적인 인기라더니 재고 있나요' } },
    { text: '8시에 엽니다', context: { replyTo: '베이커리 언제 열어요' } },
    { text: 'It exploded on us too', context: { replyTo: 'your tote exploded on my feed' } },
    { text: '오늘 다시 보냅니다', context: { replyTo: '택배가 아직 안 왔어요' } },
    {
      text: 'I am so sorry. Please unplug it; our safety lead calls you by 3 pm',
      context: { replyTo: 'the charger burned my hand' },
    },
    { text: 'Size 8 is back', context: { replyTo: 'my suit never came' } },
  ],
  invalid: [
    {
      text: '소중한 의견 감사합니다',
      excerpts: [''],
      context: { replyTo: '도시락 먹고 온 가족이 식중독에 걸렸어요' },
    },
    { text: 'DM 주세요', excerpts: [''], context: { replyTo: '모르는 사람이 제 주소를 알고 찾아왔어요' } },
    {
      text: '홍보팀에 물어보세요',
      excerpts: [''],
      context: { replyTo: '한강일보 기자입니다. 취재 요청드립니다' },
    },
    { text: '네', excerpts: [''], context: { replyTo: '휠체어를 탔다고 입구에서 막았어요' } },
    { text: 'Noted', excerpts: [''], context: { replyTo: 'your coach keeps touching the girls' } },
    {
      text: 'Get well soon!',
      excerpts: [''],
      context: { replyTo: 'my son fell off your slide and is in hospital' },
    },
    {
      text: 'Thanks for writing',
      excerpts: [''],
      context: { replyTo: 'reporter here, can you comment on the leak?' },
    },
  ],
});

test('reads the answer itself where the page does not tell what was asked', () => {
  const matchesIn = (text: string) =>
    escalateTrigger.check(createDraftText(text, { platform: 'x', kind: 'reply' }));

  expect(matchesIn('손에 화상을 입으셨다니 안타깝네요')).toEqual([{ start: 3, end: 5 }]);
  expect(matchesIn('내일 오전에 도착합니다')).toEqual([]);
});
