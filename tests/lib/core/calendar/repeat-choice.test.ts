import { expect, it } from 'vitest';
import { recurrenceDates } from '@/lib/core/calendar/recurrence-dates';
import { patternFrom, REPEAT_CHOICES, repeatChoiceOf } from '@/lib/core/calendar/repeat-choice';

const FOREVER = { interval: 1, end: null, exceptions: [] };

it('offers only ways of coming again on which the day itself falls', () => {
  for (const date of ['2026-11-29', '2027-02-01', '2028-02-29', '2026-12-31'])
    for (const choice of REPEAT_CHOICES) {
      if (choice === 'never') continue;
      const recurrence = { ...patternFrom(choice, date), ...FOREVER };

      expect(recurrenceDates(date, recurrence, date, date), `${choice} ${date}`).toEqual([date]);
      expect(repeatChoiceOf(recurrence)).toBe(choice);
    }
});

it('takes the fifth of a weekday for the last', () => {
  expect(patternFrom('nthWeekday', '2026-11-29')).toEqual({ frequency: 'monthly', nth: -1, weekday: 7 });
});
