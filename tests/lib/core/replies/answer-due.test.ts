import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { answerDue, pressureOf } from '@/lib/core/replies/answer-due';
import type { ComplaintCase } from '@/lib/core/replies/complaint-case';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { aCase } from '@/tests/support/builders';

const SEOUL = 'Asia/Seoul';
const at = (wall: string) => Temporal.ZonedDateTime.from(`${wall}[${SEOUL}]`).epochMilliseconds;
const due = (changes: Partial<ComplaintCase>, settings = DEFAULT_SETTINGS) =>
  Temporal.Instant.fromEpochMilliseconds(answerDue(aCase(changes), settings))
    .toZonedDateTimeISO(SEOUL)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

describe('the first answer is due', () => {
  it('within the hour on X while somebody is on duty', () => {
    expect(due({ postedAt: at('2026-11-23T10:00') })).toBe('2026-11-23T11:00');
  });

  it('so long into the next working day on X when it came in the evening or over the weekend', () => {
    expect(due({ postedAt: at('2026-11-23T17:40') })).toBe('2026-11-24T09:40');
    expect(due({ postedAt: at('2026-11-24T03:00') })).toBe('2026-11-24T10:00');
  });

  it('after 24 hours at the latest, whatever the working hours are', () => {
    expect(due({ postedAt: at('2026-11-20T17:40') })).toBe('2026-11-21T17:40');
    const nobody = { ...DEFAULT_SETTINGS, dutyHours: { ...DEFAULT_SETTINGS.dutyHours, days: [] } };
    expect(due({ postedAt: at('2026-11-23T10:00') }, nobody)).toBe('2026-11-24T10:00');
  });

  it('in the small hours too where the team works through the night', () => {
    const night = { ...DEFAULT_SETTINGS, dutyHours: { days: [1], from: '22:00', until: '06:00' } };
    expect(due({ postedAt: at('2026-11-24T02:00') }, night)).toBe('2026-11-24T03:00');
  });

  it('within a day on Facebook', () => {
    expect(due({ site: 'facebook', postedAt: at('2026-11-23T10:00') })).toBe('2026-11-24T10:00');
  });

  it('within a day for a question, on X as well', () => {
    expect(due({ kind: 'question', postedAt: at('2026-11-23T10:00') })).toBe('2026-11-24T10:00');
  });

  it('within 15 minutes, day and night, where minutes count', () => {
    expect(due({ urgency: 'now', postedAt: at('2026-11-22T03:00') })).toBe('2026-11-22T03:15');
  });

  it('counted from the first sight where the page tells no time', () => {
    expect(due({ site: 'facebook', postedAt: null, firstSeenAt: at('2026-11-23T08:00') })).toBe(
      '2026-11-24T08:00',
    );
  });
});

it('an answer presses in the last quarter of its time, and is overdue from its end on', () => {
  expect([0, 74, 75, 99, 100].map((now) => pressureOf(0, 100, now))).toEqual([
    ...['calm', 'calm', 'soon', 'soon'],
    'overdue',
  ]);
});
