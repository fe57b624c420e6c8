import { describe, expect, it } from 'vitest';
import { answerRecord, answersByKind, answersByWeek } from '@/lib/core/insights/answer-record';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { aCase, NOW } from '@/tests/support/builders';

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
const AROUND_THE_CLOCK = {
  ...DEFAULT_SETTINGS,
  dutyHours: { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '00:00' },
};
/** On X, so that an hour is the target. */
function written(ago: number, answeredAfter: number | null, changes = {}) {
  const postedAt = NOW - ago * MINUTE_MS;
  const answers = answeredAfter === null ? [] : [{ at: postedAt + answeredAfter * MINUTE_MS, by: 'moa_kr' }];
  return aCase({ id: `${ago}`, postedAt, answers, ...changes });
}

describe('the record of first answers', () => {
  it('holds the median of what was answered, and the share that came in time of all that were due', () => {
    const cases = [
      written(600, 10),
      written(500, 30),
      // Answered, and late.
      written(400, 90),
      // Not answered, and late.
      written(300, null),
      // Not answered, with time left.
      written(20, null),
    ];

    expect(answerRecord(cases, AROUND_THE_CLOCK, NOW)).toEqual({
      cases: 5,
      answered: 3,
      due: 4,
      inTime: 2,
      median: 30 * MINUTE_MS,
      approximate: 0,
    });
  });

  it('counts an answer in the very minute of its target as in time, and a minute later as late', () => {
    expect(answerRecord([written(500, 60)], AROUND_THE_CLOCK, NOW).inTime).toBe(1);
    expect(answerRecord([written(500, 61)], AROUND_THE_CLOCK, NOW).inTime).toBe(0);
  });

  it('gives time off duty: what comes in on Friday evening is due on Monday morning', () => {
    const friday = Date.parse('2026-11-20T21:00:00+09:00');
    const monday = Date.parse('2026-11-23T09:40:00+09:00');
    const usual = {
      ...DEFAULT_SETTINGS,
      answerTargets: { ...DEFAULT_SETTINGS.answerTargets, usual: 10_000 },
    };
    const one = aCase({ postedAt: friday, answers: [{ at: monday, by: '' }] });

    expect(answerRecord([one], usual, monday)).toMatchObject({ due: 1, inTime: 1 });
  });

  it('knows no median where nothing was answered', () => {
    expect(answerRecord([written(300, null)], AROUND_THE_CLOCK, NOW).median).toBeNull();
    expect(answerRecord([], AROUND_THE_CLOCK, NOW)).toMatchObject({ cases: 0, due: 0, median: null });
  });

  it('counts what was answered and is known in whole hours only, or from the first sight', () => {
    const onFacebook = (ago: number, seen: number, answeredAfter: number | null) =>
      written(ago, answeredAfter, { site: 'facebook', firstSeenAt: NOW - seen * MINUTE_MS });
    const cases = [
      onFacebook(300, 120, 240),
      onFacebook(3_000, 120, 2_900),
      onFacebook(300, 241, 90),
      onFacebook(301, 100, null),
      written(300, 60),
      written(300, 60, { postedAt: null }),
    ];

    expect(answerRecord(cases, AROUND_THE_CLOCK, NOW)).toMatchObject({ answered: 5, approximate: 3 });
  });

  it('is kept by week of writing, by the team’s clock, weeks without complaints too', () => {
    // 22 November is a Sunday in Seoul.
    const cases = [written(10, 5), written((DAY_MS / MINUTE_MS) * 8, 5)];
    const weeks = answersByWeek(cases, ['2026-11-02', '2026-11-09', '2026-11-16'], AROUND_THE_CLOCK, NOW);

    expect(weeks.map(({ week, cases: count }) => [week, count])).toEqual([
      ['2026-11-02', 0],
      ['2026-11-09', 1],
      ['2026-11-16', 1],
    ]);
  });

  it('counts from the first sight where the page told no time', () => {
    const one = aCase({ postedAt: null, firstSeenAt: NOW, answers: [{ at: NOW + MINUTE_MS, by: '' }] });

    expect(answersByWeek([one], ['2026-11-16'], AROUND_THE_CLOCK, NOW)).toMatchObject([
      { cases: 1, median: MINUTE_MS },
    ]);
  });

  it('is kept by kind, the one with most cases first', () => {
    const cases = [written(1, 1, { kind: 'defect' }), written(2, 1), written(3, 2)];

    expect(
      answersByKind(cases, AROUND_THE_CLOCK, NOW).map(({ kind, cases: count }) => [kind, count]),
    ).toEqual([
      ['delivery', 2],
      ['defect', 1],
    ]);
  });
});
