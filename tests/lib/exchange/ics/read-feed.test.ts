import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feedEventsBetween } from '@/lib/core/calendar/feed/feed-event';
import { readFeed } from '@/lib/exchange/ics/read-feed';
import { feedEventSchema } from '@/lib/schemas/feed-event';
import { anIcs } from '@/tests/support/feed-host';

const fixture = (name: string) => readFileSync(`tests/fixtures/ics/${name}.ics`);
const read = async (...parts: BlobPart[]) => readFeed(new Blob(parts), 'Asia/Seoul');
const eventsOf = async (...parts: BlobPart[]) => {
  const reading = await read(...parts);
  return reading.ok ? reading.events : [];
};

describe('a feed as calendar programs give it', () => {
  it.each(['google', 'outlook', 'apple'])('%s’s comes in with every event as it must be', async (name) => {
    const events = await eventsOf(fixture(name));

    expect(events.length).toBeGreaterThan(1);
    for (const event of events) expect(feedEventSchema.parse(event)).toEqual(event);
  });

  it('what lasts all day is shown so, and not said to be changed', async () => {
    const reading = await read(fixture('google'));

    expect(reading.ok && reading.name).toBe('모아 SNS');
    expect(feedEventsBetween(await eventsOf(fixture('google')), '2026-12-25', '2026-12-25')).toMatchObject([
      { title: '성탄절', time: null, days: 1 },
    ]);
    expect(reading.ok && reading.leftOut.map(({ reason }) => reason)).not.toContain('allDay');
  });
});

describe('how long an event lasts', () => {
  it.each([
    ['a day', ['DTSTART;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20261125'], null, 1],
    ['a day, no end said', ['DTSTART;VALUE=DATE:20261124'], null, 1],
    ['three days', ['DTSTART;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20261127'], null, 3],
    ['a week by its length', ['DTSTART;VALUE=DATE:20261124', 'DURATION:P1W'], null, 7],
    [
      'an evening',
      ['DTSTART;TZID=Asia/Seoul:20261124T180000', 'DTEND;TZID=Asia/Seoul:20261125T000000'],
      '18:00',
      1,
    ],
    [
      'a night',
      ['DTSTART;TZID=Asia/Seoul:20261124T220000', 'DTEND;TZID=Asia/Seoul:20261125T060000'],
      '22:00',
      1,
    ],
    [
      'noon to noon',
      ['DTSTART;TZID=Asia/Seoul:20261124T120000', 'DTEND;TZID=Asia/Seoul:20261125T120000'],
      '12:00',
      2,
    ],
    ['an end before its start', ['DTSTART;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20261120'], null, 1],
    ['ten years', ['DTSTART;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20361124'], null, 366],
  ])('%s', async (_, lines, time, days) => {
    expect(await eventsOf(anIcs('', ['UID:a', 'SUMMARY:Fair', ...lines]))).toMatchObject([
      { date: '2026-11-24', time, days },
    ]);
  });
});

it('an event that nothing could show is left out by name, and the others come in', async () => {
  const days = Array.from({ length: 10_001 }, (_, day) => new Date(Date.UTC(2027, 0, day)).toISOString());
  const exceptions = days.map((day) => day.slice(0, 10).replaceAll('-', '')).join(',');
  const reading = await read(
    anIcs(
      'Team',
      [
        'UID:a',
        'SUMMARY:Endless',
        'DTSTART;VALUE=DATE:20261124',
        'RRULE:FREQ=DAILY',
        `EXDATE;VALUE=DATE:${exceptions}`,
      ],
      ['UID:b', 'SUMMARY:Fair', 'DTSTART;VALUE=DATE:20261124'],
    ),
  );

  expect(reading).toMatchObject({
    ok: true,
    events: [{ title: 'Fair' }],
    leftOut: [{ title: 'Endless', reason: 'unreadable' }],
  });
});

it('says once what holds for many', async () => {
  const event = ['UID:a', 'SUMMARY:Fair', 'DTSTART;VALUE=DATE:20261124', 'LOCATION:Hall 3'];
  const reading = await read(anIcs('', event, event));

  expect(reading.ok && [reading.events.length, reading.leftOut.length]).toEqual([1, 1]);
});

it('never takes over slots of another Tonewright as its own: account, state and checklist stay behind', async () => {
  const extras = JSON.stringify({ id: 's1', state: 'posted', account: '@moa_kr', owner: 'Jisu' });
  const [event] = await eventsOf(
    anIcs('', [
      'UID:a',
      'DTSTART;VALUE=DATE:20261124',
      `X-TONEWRIGHT-SLOT:${extras.replace(/[,;]/g, '\\$&')}`,
    ]),
  );

  expect(Object.keys(event ?? {}).sort()).toEqual([
    'date',
    'days',
    'description',
    'id',
    'minutes',
    'occurrence',
    'recurrence',
    'time',
    'title',
    'zone',
  ]);
});

it('an empty calendar is one', async () => {
  expect(await read(anIcs('Empty'))).toEqual({ ok: true, name: 'Empty', events: [], leftOut: [] });
});

describe('none of it comes in', () => {
  it.each([
    ['a page', '<!doctype html><title>Sign in</title>'],
    ['nothing', ''],
    ['a picture', new Uint8Array([0x89, 0x50, 0xff, 0xfe])],
  ])('where it is %s', async (_, part) => {
    expect(await read(part)).toEqual({ ok: false, reason: 'notCalendar' });
  });

  it('where it breaks off before its end', async () => {
    const whole = anIcs(
      'Team',
      ['UID:a', 'DTSTART;VALUE=DATE:20261124'],
      ['UID:b', 'DTSTART;VALUE=DATE:20261125'],
    );

    for (const length of [0.4, 0.7, 0.95].map((part) => Math.floor(whole.length * part)))
      expect(await read(whole.slice(0, length))).toEqual({ ok: false, reason: 'incomplete' });
  });
});
