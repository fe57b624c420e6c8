import { describe, expect, it } from 'vitest';
import type { CheckContext } from '@/lib/core/guidelines/check-context';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { docs, postSlot } from '@/lib/core/reach/hints/post-slot';
import { testRule } from '@/tests/support/rule-tester';

/** Twenty to midnight in Seoul. */
const LATE = Date.UTC(2026, 10, 23, 14, 40);
const MORNING = Date.UTC(2026, 10, 23, 0, 10);
const zone = 'Asia/Seoul';

testRule(postSlot, docs, {
  context: { time: LATE, zone },
  valid: [
    { text: '산책길 열두 갈래', context: { time: MORNING } },
    { text: '산책길 열두 갈래', context: { platform: 'facebook' } },
    { text: '산책길 열두 갈래', context: { bestHours: [23] } },
    { text: 'Twelve routes', context: { time: MORNING } },
    { text: 'Twelve routes', context: { zone: 'Europe/London' } },
    'Happy new year!',
  ],
  invalid: [
    { text: '산책길 열두 갈래', excerpts: [''] },
    { text: '산책길 열두 갈래', context: { time: MORNING, bestHours: [12, 20] }, excerpts: [''] },
    { text: 'Twelve routes', context: { platform: 'facebook', bestHours: [12] }, excerpts: [''] },
  ],
});

describe('what it says', () => {
  const says = (context: Partial<CheckContext>) =>
    postSlot.check(
      createDraftText('Twelve routes', { platform: 'x', kind: 'post', time: LATE, zone, ...context }),
    )[0]?.message;

  it('is the account’s own record as soon as there is one', () => {
    expect(says({ bestHours: [18, 9, 10, 11] })).toEqual({
      ko: '이 계정은 9~12시, 18~19시에 반응이 좋았습니다',
      en: 'This account did best at 9:00–12:00, 18:00–19:00',
    });
  });

  it('is the hour, and the convention as such, until then', () => {
    expect(says({})?.en).toBe('It is past 23:00. Unless it is urgent, think of a weekday morning');
    expect(docs.reason.en).toContain('convention');
  });
});
