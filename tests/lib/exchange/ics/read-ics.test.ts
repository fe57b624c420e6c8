import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importSlots } from '@/lib/core/calendar/import-slots';
import { occurrencesBetween } from '@/lib/core/calendar/occurrences';
import { readIcs } from '@/lib/exchange/ics/read-ics';
import { NOW } from '@/tests/support/builders';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/ics/${name}.ics`, import.meta.url), 'utf8');

const read = (text: string) => readIcs(text, 'Asia/Seoul') ?? { slots: [], leftOut: [] };

/** What the calendar shows of a file taken into an empty one. */
function shown(name: string, first: string, last: string): readonly string[] {
  const { added } = importSlots([], read(fixture(name)).slots, { account: '@moa_kr', now: NOW });
  return occurrencesBetween(added, first, last).map(
    ({ date, time, zone, minutes, theme }) => `${date} ${time} ${zone} ${minutes} ${theme}`,
  );
}

describe('a calendar file as Google writes it', () => {
  it('comes in with its weekdays, the day moved and the day left out', () => {
    expect(shown('google', '2026-11-30', '2026-12-02')).toEqual([
      '2026-11-30 09:00 Asia/Seoul 15 아침 인사',
      '2026-12-01 15:00 Asia/Seoul 15 아침 인사 (겨울 메뉴 첫날이라 오후로 옮김)',
      '2026-12-02 09:00 Asia/Seoul 15 아침 인사',
    ]);
    expect(shown('google', '2026-12-25', '2026-12-25')).toEqual(['2026-12-25 09:00 Asia/Seoul 0 성탄절']);
  });

  it('ends on its last day in Seoul, which the file says in UTC', () => {
    expect(shown('google', '2026-12-31', '2027-01-04')).toEqual([
      '2026-12-31 09:00 Asia/Seoul 15 아침 인사',
      '2027-01-01 09:00 Asia/Seoul 0 새해 인사',
    ]);
  });

  it('shows a time in UTC on the calendar’s own clock, and a folded text whole', () => {
    expect(shown('google', '2026-11-24', '2026-11-24')).toContain(
      '2026-11-24 10:30 Asia/Seoul 30 가을 감사제 안내',
    );
    expect(read(fixture('google')).slots[0]?.brief).toBe(
      '오늘의 메뉴를 한 줄로 소개합니다.\n사진은 어제 것을 쓰지 않고, 그날 아침에 찍은 것만 씁니다.',
    );
  });

  it('says what stayed out', () => {
    expect(read(fixture('google')).leftOut).toEqual([
      { title: '아침 인사', reason: 'details', part: 'LOCATION, VALARM' },
      { title: '성탄절', reason: 'allDay', part: '' },
      { title: '취소된 행사', reason: 'cancelled', part: '' },
      { title: '새해 인사', reason: 'repeat', part: 'FREQ=YEARLY' },
      { title: '새해 인사', reason: 'allDay', part: '' },
    ]);
  });
});

describe('a calendar file as Outlook writes it', () => {
  it('comes in on the last Friday of each month, on the clock that Windows names, without the days left out', () => {
    expect(shown('outlook', '2027-01-01', '2027-12-31')).toEqual(
      ['2027-01-29', '2027-03-26', '2027-05-28', '2027-06-25'].map(
        (date) => `${date} 10:00 Europe/Berlin 30 Month in figures`,
      ),
    );
  });

  it('puts a time of a zone that nobody knows on the team’s clock, and says so with all else that stayed out', () => {
    expect(shown('outlook', '2026-12-04', '2026-12-04')).toEqual([
      '2026-12-04 10:00 Asia/Seoul 60 Store opening',
    ]);
    expect(read(fixture('outlook')).leftOut).toEqual([
      { title: 'Order flowers', reason: 'component', part: 'VTODO' },
      { title: 'Month in figures', reason: 'details', part: 'VALARM' },
      { title: 'Store opening', reason: 'zone', part: 'Moa Store Time' },
      { title: 'Store opening', reason: 'details', part: 'ATTENDEE' },
    ]);
  });
});

describe('a calendar file as Apple writes it', () => {
  it('keeps the time on the clock in New York across the end of summer time', () => {
    expect(shown('apple', '2026-10-30', '2026-11-02')).toEqual([
      '2026-10-30 08:30 America/New_York 15 Coffee fact of the morning; short',
      '2026-11-02 08:30 America/New_York 15 Coffee fact of the morning; short',
    ]);
  });

  it('moves one day, leaves out others, and reads a length instead of an end', () => {
    expect(shown('apple', '2026-11-10', '2026-11-12')).toEqual([
      '2026-11-12 14:00 America/New_York 90 Coffee fact, live',
    ]);
    expect(shown('apple', '2026-11-26', '2026-11-29')).toEqual([]);
  });

  it('reads a time without a zone on the team’s clock, and says what stayed out', () => {
    expect(shown('apple', '2026-11-30', '2026-11-30')).toContain(
      '2026-11-30 17:00 Asia/Seoul 30 On any clock',
    );
    expect(read(fixture('apple')).leftOut).toEqual([
      { title: 'Coffee fact of the morning; short', reason: 'details', part: 'URL' },
      { title: 'Coffee fact from now on', reason: 'thisAndFuture', part: '' },
      { title: 'No time at all', reason: 'noStart', part: '' },
    ]);
  });
});

it('taken in a second time, a file changes nothing', () => {
  for (const name of ['google', 'outlook', 'apple']) {
    const { slots } = read(fixture(name));
    const { added } = importSlots([], slots, { account: '', now: NOW });

    expect(importSlots(added, slots, { account: '', now: NOW })).toMatchObject({
      added: [],
      changed: [],
      same: added.length,
    });
  }
});

it('is not read from what is no calendar', () => {
  expect(readIcs('date,time\n2026-11-22,10:00', 'Asia/Seoul')).toBeNull();
});
