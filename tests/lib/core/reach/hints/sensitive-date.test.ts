import { expect, it } from 'vitest';
import { USUAL_SENSITIVE_DATES } from '@/lib/core/calendar/sensitive-dates';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { docs, sensitiveDate } from '@/lib/core/reach/hints/sensitive-date';
import { testRule } from '@/tests/support/rule-tester';

/** 16 April 2027, nine in the morning in Seoul; in New York it is still the fifteenth. */
const SEWOL = Date.UTC(2027, 3, 16, 0, 0);
const zone = 'Asia/Seoul';
const sensitiveDates = USUAL_SENSITIVE_DATES;

testRule(sensitiveDate, docs, {
  context: { time: SEWOL, zone, sensitiveDates },
  valid: [
    { text: '니트 20% 할인', context: { time: SEWOL + 86_400_000 } },
    { text: '니트 20% 할인', context: { zone: 'America/New_York' } },
    { text: '니트 20% 할인', context: { sensitiveDates: [] } },
    { text: 'Knitwear 20% off', context: { time: SEWOL + 86_400_000 } },
    { text: 'The shop opens at nine' },
  ],
  invalid: [
    { text: '니트 20% 할인', excerpts: [''] },
    { text: 'Knitwear 20% off', context: { platform: 'facebook' }, excerpts: [''] },
  ],
});

it('says which day it is, the team’s own days too', () => {
  const says = (day: string, name: string) =>
    sensitiveDate.check(
      createDraftText('니트 20% 할인', {
        ...{ platform: 'x', kind: 'post', time: SEWOL, zone },
        sensitiveDates: [{ day, name }],
      }),
    )[0]?.message?.ko;

  expect(says('04-16', '')).toContain('세월호 참사일');
  expect(says('2027-04-16', '창업자 기일')).toContain('창업자 기일');
});
