import { expect, it } from 'vitest';
import { quizFromHits } from '@/lib/core/calendar/plan-rules/quiz-from-hits';
import type { Practised } from '@/lib/core/practice/practised';
import type { Activity } from '@/lib/core/team/decision';
import { NO_RECORD, saidOf } from '@/tests/support/a-plan';

const NOW = Date.parse('2026-11-10T12:00+09:00');
const DAY = 86_400_000;
const RULES = ['shouting', 'one-cta', 'pii-rrn', 'over-limit-x', 'green-claim', 'health-claim'];

/** As many warnings of a rule as its place in the list from behind. */
const hits = RULES.flatMap((subject, place) =>
  Array.from(
    { length: RULES.length - place },
    (_, at): Activity => ({
      ...{ id: `${subject}${at}`, site: 'x', subject, at: NOW - (at + 1) * DAY },
      type: at % 2 ? 'warning-heeded' : 'warning-overridden',
    }),
  ),
);

function offered(activity: readonly Activity[], practised: readonly Practised[] = []) {
  const record = { ...NO_RECORD, activity, practised, exercises: RULES };
  return saidOf(quizFromHits, [], { now: NOW, record }).map(({ exercises }) => exercises);
}

it('offers the five rules that the team ran into most', () => {
  expect(offered(hits)).toEqual([RULES.slice(0, 5)]);
});

it('offers as many as are left of five this month, and none that was done', () => {
  const done = (days: number, ...ids: readonly string[]) => ids.map((id) => ({ id, at: NOW - days * DAY }));

  expect(offered(hits, done(3, 'shouting', 'answer-refund'))).toEqual([
    ['one-cta', 'pii-rrn', 'over-limit-x'],
  ]);
  expect(offered(hits, done(3, ...RULES.slice(0, 5)))).toEqual([]);
  expect(offered(hits, done(31, ...RULES))).toEqual([RULES.slice(0, 5)]);
});

it('is quiet where too few rules spoke, long ago, or without an exercise', () => {
  expect(offered(hits.filter(({ subject }) => RULES.indexOf(subject) < 4))).toEqual([]);
  expect(offered(hits.map((hit) => ({ ...hit, at: NOW - 31 * DAY })))).toEqual([]);
  expect(offered(hits.map((hit) => ({ ...hit, subject: `team ${hit.subject}` })))).toEqual([]);
});
