import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importSlots } from '@/lib/core/calendar/import-slots';
import { occurrencesBetween } from '@/lib/core/calendar/occurrences';
import { readIcs } from '@/lib/exchange/ics/read-ics';
import { readSlots } from '@/lib/exchange/slots/read-slots';
import type { SlotReport } from '@/lib/exchange/slots/slot-report';
import { NOW } from '@/tests/support/builders';

const FILES = new URL('../../../fixtures/ics/', import.meta.url);

/** The file as somebody chooses it, octet by octet. */
async function read(name: string): Promise<SlotReport> {
  const report = await readSlots(new Blob([readFileSync(new URL(`${name}.ics`, FILES))]), 'Asia/Seoul');
  if (!report.ok) throw new Error(`${name}.ics was refused`);
  return report.value;
}

/** What the calendar shows of a file taken into an empty one. */
async function shown(name: string, first: string, last: string): Promise<readonly string[]> {
  const { added } = importSlots([], (await read(name)).slots, { account: '@moa_kr', now: NOW });
  return occurrencesBetween(added, first, last).map(
    ({ date, time, zone, minutes, theme }) => `${date} ${time} ${zone} ${minutes} ${theme}`,
  );
}

describe('a calendar file as Google writes it', () => {
  it('comes in with its weekdays, the day moved and the day left out', async () => {
    expect(await shown('google', '2026-11-30', '2026-12-02')).toEqual([
      '2026-11-30 09:00 Asia/Seoul 15 아침 인사',
      '2026-12-01 15:00 Asia/Seoul 15 아침 인사 (겨울 메뉴 첫날이라 오후로 옮김)',
      '2026-12-02 09:00 Asia/Seoul 15 아침 인사',
    ]);
    expect(await shown('google', '2026-12-25', '2026-12-25')).toEqual([
      '2026-12-25 09:00 Asia/Seoul 0 성탄절',
    ]);
  });

  it('ends on its last day in Seoul, which the file says in UTC', async () => {
    expect(await shown('google', '2026-12-31', '2027-01-04')).toEqual([
      '2026-12-31 09:00 Asia/Seoul 15 아침 인사',
      '2027-01-01 09:00 Asia/Seoul 0 새해 인사',
    ]);
  });

  it('comes again each year on its day', async () => {
    expect(await shown('google', '2028-01-01', '2029-12-31')).toEqual(
      ['2028-01-01', '2029-01-01'].map((date) => `${date} 09:00 Asia/Seoul 0 새해 인사`),
    );
  });

  it('shows a time in UTC on the calendar’s own clock, and a folded text whole', async () => {
    expect(await shown('google', '2026-11-24', '2026-11-24')).toContain(
      '2026-11-24 10:30 Asia/Seoul 30 가을 감사제 안내',
    );
    expect((await read('google')).slots[0]?.brief).toBe(
      '오늘의 메뉴를 한 줄로 소개합니다.\n사진은 어제 것을 쓰지 않고, 그날 아침에 찍은 것만 씁니다.',
    );
  });

  it('says what stayed out, and where it stands', async () => {
    expect((await read('google')).leftOut).toEqual([
      { title: '아침 인사', line: 29, reason: 'details', part: 'LOCATION, VALARM' },
      { title: '성탄절', line: 59, reason: 'allDay', part: '' },
      { title: '취소된 행사', line: 71, reason: 'cancelled', part: '' },
      { title: '새해 인사', line: 75, reason: 'allDay', part: '' },
    ]);
  });
});

describe('a calendar file as Outlook writes it', () => {
  it('comes in on the last Friday of each month, on the clock that Windows names, without the days left out', async () => {
    expect(await shown('outlook', '2027-01-01', '2027-12-31')).toEqual(
      ['2027-01-29', '2027-03-26', '2027-05-28', '2027-06-25'].map(
        (date) => `${date} 10:00 Europe/Berlin 30 Month in figures`,
      ),
    );
  });

  it('comes in on Korea’s clock, its Korean whole though it is folded inside letters, without the Monday called off', async () => {
    expect(await shown('outlook', '2026-12-05', '2026-12-31')).toEqual(
      ['2026-12-07', '2026-12-21', '2026-12-28'].map((date) => `${date} 10:00 Asia/Seoul 15 월요일 신상`),
    );
    const series = (await read('outlook')).slots.find(({ theme }) => theme === '월요일 신상');
    expect(series?.brief).toBe(
      '겨울 신상 사진을 올립니다.\n첫 줄에 값을 쓰지 않습니다; 링크는 끝에, 하나만 둡니다.',
    );
  });

  it('puts a time of a zone that nobody knows on the team’s clock, and says so with all else that stayed out', async () => {
    expect(await shown('outlook', '2026-12-04', '2026-12-04')).toEqual([
      '2026-12-04 10:00 Asia/Seoul 60 Store opening',
    ]);
    expect((await read('outlook')).leftOut).toEqual([
      { title: 'Order flowers', line: 84, reason: 'component', part: 'VTODO' },
      { title: 'Month in figures', line: 39, reason: 'details', part: 'VALARM' },
      { title: 'Store opening', line: 49, reason: 'zone', part: 'Moa Store Time' },
      { title: 'Store opening', line: 46, reason: 'details', part: 'ATTENDEE' },
    ]);
  });
});

describe('a calendar file as Apple writes it', () => {
  it('keeps the time on the clock in New York across the end of summer time', async () => {
    expect(await shown('apple', '2026-10-30', '2026-11-02')).toEqual([
      '2026-10-30 08:30 America/New_York 15 Coffee fact of the morning; short',
      '2026-11-02 08:30 America/New_York 15 Coffee fact of the morning; short',
    ]);
  });

  it('moves one day, leaves out others, and reads a length instead of an end', async () => {
    expect(await shown('apple', '2026-11-10', '2026-11-12')).toEqual([
      '2026-11-12 14:00 America/New_York 90 Coffee fact, live',
    ]);
    expect(await shown('apple', '2026-11-26', '2026-11-29')).toEqual([]);
  });

  it('keeps a time that the clocks skip one night, its length and what stands in its text', async () => {
    expect(await shown('apple', '2027-03-13', '2027-03-14')).toEqual(
      ['2027-03-13', '2027-03-14'].map((date) => `${date} 02:30 America/New_York 45 Night of the clocks`),
    );
    const night = (await read('apple')).slots.find(({ theme }) => theme === 'Night of the clocks');
    expect(night?.brief).toBe('Two cups, one price;\nuntil noon');
  });

  it('reads a time without a zone on the team’s clock, and says what stayed out', async () => {
    expect(await shown('apple', '2026-11-30', '2026-11-30')).toContain(
      '2026-11-30 17:00 Asia/Seoul 30 On any clock',
    );
    expect((await read('apple')).leftOut).toEqual([
      { title: 'Coffee fact of the morning; short', line: 36, reason: 'details', part: 'URL' },
      { title: 'Coffee fact from now on', line: 50, reason: 'thisAndFuture', part: '' },
      { title: 'Night of the clocks', line: 66, reason: 'details', part: 'RDATE' },
      { title: 'No time at all', line: 72, reason: 'noStart', part: '' },
    ]);
  });
});

it('keeps the hour of a series that begins in a night whose clocks skip it, and its last day', () => {
  const file = [
    ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Sunday night'],
    ...['DTSTART;TZID=America/New_York:20270314T023000', 'RRULE:FREQ=WEEKLY;UNTIL=20270328T063000Z'],
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');

  expect(readIcs(file, 'Asia/Seoul')?.slots).toMatchObject([
    { date: '2027-03-14', time: '02:30', recurrence: { end: { until: '2027-03-28' } } },
  ]);
});

describe('an event in the hour that New York’s clocks show twice in autumn', () => {
  const eventOf = (...lines: readonly string[]) => {
    const file = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''];
    return readIcs(file.join('\r\n'), 'America/New_York')?.slots;
  };

  it('stays at the moment that UTC names: the first time on the clock, the second in UTC', () => {
    expect(eventOf('DTSTART:20261101T053000Z')).toMatchObject([{ time: '01:30', zone: 'America/New_York' }]);
    expect(eventOf('DTSTART:20261101T063000Z', 'DTEND:20261101T070000Z')).toMatchObject([
      { date: '2026-11-01', time: '06:30', zone: 'UTC', minutes: 30 },
    ]);
  });

  it('ends after it began', () => {
    const zone = ';TZID=America/New_York:20261101T';

    expect(eventOf(`DTSTART${zone}014500`, `DTEND${zone}011500`)).toMatchObject([{ minutes: 30 }]);
    expect(eventOf(`DTSTART${zone}003000`, `DTEND${zone}013000`)).toMatchObject([{ minutes: 60 }]);
    expect(eventOf(`DTSTART${zone}014500`, `DTEND${zone}003000`)).toMatchObject([{ minutes: 0 }]);
  });
});

it('taken in a second time, a file changes nothing', async () => {
  for (const name of ['google', 'outlook', 'apple']) {
    const { slots } = await read(name);
    const { added } = importSlots([], slots, { account: '', now: NOW });

    expect(importSlots(added, slots, { account: '', now: NOW })).toMatchObject({
      added: [],
      changed: [],
      same: added.length,
    });
  }
});

it('is not read from what is no calendar', async () => {
  expect(readIcs('date,time\n2026-11-22,10:00', 'Asia/Seoul')).toBeNull();
});
