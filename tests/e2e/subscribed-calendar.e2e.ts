/**
 * A calendar that somebody subscribes to, in the real browser with its real permissions. A browser without a window shows no
 * question of its own: the agreement is given beforehand where a person gives it later, in `chrome://extensions`. What is not
 * tried here is the look of Chromium's question and the press of its "Allow".
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { anIcs, type FeedHost, hostFeed } from '../support/feed-host';
import { agreeTo, hasOrigin, withdraw } from '../support/origin-permission';
import { expectPageAccessible } from '../support/page-axe';

const ORIGIN = 'https://calendar.example.com/*';
const ADDRESS = 'https://calendar.example.com/ical/private-9f2c/basic.ics';
const MONTH = '2027-03';
const MINUTE_MS = 60_000;

const FAIR = ['UID:fair', 'SUMMARY:Spring fair', 'DTSTART;VALUE=DATE:20270302', 'DTEND;VALUE=DATE:20270304'];
const BRIEFING = [
  ...['UID:briefing', 'SUMMARY:Press briefing', 'DESCRIPTION:Room 3\\, second floor'],
  ...['DTSTART;TZID=Asia/Seoul:20270305T103000', 'DTEND;TZID=Asia/Seoul:20270305T113000'],
];
const STANDUP = [
  ...['UID:standup', 'SUMMARY:Stand-up', 'DTSTART;TZID=Asia/Seoul:20270308T090000'],
  'RRULE:FREQ=DAILY;COUNT=3',
];
const FIRST = { headers: { etag: '"1"' }, body: anIcs('Company events', FAIR, BRIEFING) };

let browser: ExtensionBrowser;
let page: Page;
let host: FeedHost;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
  host = await hostFeed(browser.context, ADDRESS, FIRST);
  page = await browser.openOptions(`calendar/${MONTH}`);
});
afterAll(() => browser?.close());

const grid = () => page.getByRole('grid');
const said = (words: RegExp) =>
  page.getByRole('dialog').getByRole('status').filter({ hasText: words }).waitFor();
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** Titles of the subscribed events in the month, in the order in which they stand. */
async function shown(): Promise<readonly string[]> {
  const cards = grid().locator('a').filter({ hasText: 'read-only' });
  return (await cards.locator('b').allTextContents()).map((text) => text.trim());
}
async function shows(titles: readonly string[]): Promise<void> {
  await eventually(
    async () => JSON.stringify(await shown()) === JSON.stringify(titles),
    async () => `the month shows ${JSON.stringify(await shown())}`,
  );
}

interface Worker {
  readonly chrome: {
    readonly alarms: {
      getAll(): Promise<readonly { readonly scheduledTime: number }[]>;
      create(name: string, when: { readonly when: number }): Promise<void>;
    };
    readonly action: { getBadgeText(which: object): Promise<string> };
  };
}

/** When the worker will be woken, in epoch milliseconds. */
async function alarms(): Promise<readonly number[]> {
  return (await browser.serviceWorker()).evaluate(async () =>
    (await (globalThis as unknown as Worker).chrome.alarms.getAll()).map(
      ({ scheduledTime }) => scheduledTime,
    ),
  );
}

/** Time goes on for the worker, and its alarm comes at once. Waits until it has looked, and set the next. */
async function passTime(minutes: number): Promise<void> {
  const worker = await browser.serviceWorker();
  const set = await worker.evaluate(async (ahead) => {
    const { now } = Date;
    Date.now = () => now() + ahead;
    // By the browser's own clock, which alarms go by.
    const when = performance.timeOrigin + performance.now();
    await (globalThis as unknown as Worker).chrome.alarms.create('look-again', { when });
    return when;
  }, minutes * MINUTE_MS);
  await eventually(
    async () => (await alarms()).some((time) => time > set + MINUTE_MS),
    () => 'the worker did not look',
  );
}

describe('subscribing', () => {
  it('sends nothing anywhere before the person has agreed', async () => {
    await press('Subscribe to a calendar');
    await page.getByLabel('Address of the calendar').fill(ADDRESS);
    expect(host.asked).toEqual([]);
    expect(await hasOrigin(browser, ORIGIN)).toBe(false);
  });

  it('brings the calendar in once they have, by one GET from the background that carries nothing of theirs', async () => {
    await agreeTo(browser, ORIGIN);
    await page.bringToFront();
    await browser.context.addCookies([{ name: 'session', value: 'secret', url: ADDRESS }]);
    await page.getByLabel('Address of the calendar').fill(ADDRESS.replace('https', 'webcal'));
    await press('Subscribe');

    await said(/Company events: refreshed/);
    await press('Close');
    await shows(['Spring fair', 'Spring fair', 'Press briefing']);
    expect(await hasOrigin(browser, ORIGIN)).toBe(true);
    expect(host.asked).toMatchObject([{ method: 'GET', from: 'worker', body: null }]);
    const usual = ['accept', 'accept-encoding', 'accept-language', 'cache-control', 'pragma', 'user-agent'];
    const sent = Object.keys(host.asked[0]?.headers ?? {});
    expect(sent.filter((name) => !usual.includes(name) && !name.startsWith('sec-'))).toEqual([]);
  });

  it('has it refreshed in four hours, unless told otherwise', async () => {
    const before = host.asked.length;
    await passTime(238);
    expect(host.asked).toHaveLength(before);
    host.reply = { headers: { etag: '"2"' }, body: anIcs('Company events', FAIR, STANDUP) };
    await passTime(3);

    await shows(['Spring fair', 'Spring fair', 'Stand-up', 'Stand-up', 'Stand-up']);
    expect(host.asked).toHaveLength(before + 1);
    expect(host.asked.at(-1)?.headers).toMatchObject({ 'if-none-match': '"1"' });
  });
});

describe('the events of a subscribed calendar', () => {
  it('open with all they say, by keys alone, and cannot be moved', async () => {
    host.reply = { headers: { etag: '"3"' }, body: FIRST.body };
    await press('Subscribed calendar');
    await press('Refresh now');
    await press('Close');
    await shows(['Spring fair', 'Spring fair', 'Press briefing']);
    const briefing = grid().getByRole('link', { name: /Press briefing/ });
    expect(await briefing.getAttribute('draggable')).toBeNull();

    await briefing.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await briefing.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Press briefing' }).waitFor();
    await page.getByText('Room 3, second floor').waitFor();
    await page.getByRole('link', { name: 'Close' }).click();
    await shows(['Spring fair', 'Spring fair', 'Press briefing']);
  });

  it('count for nothing on the icon, though one is due within the hour', async () => {
    const soon = new Date(Date.now() + 5 * 60 * MINUTE_MS).toISOString().replace(/[-:]|\.\d+/g, '');
    host.reply = {
      headers: { etag: '"4"' },
      body: anIcs('Company events', FAIR, ['UID:soon', 'SUMMARY:Soon', `DTSTART:${soon}`]),
    };
    await press('Subscribed calendar');
    await press('Refresh now');
    await page.getByText('calendar.example.com · Events: 2').waitFor();
    await press('Close');
    await passTime(25);

    const badge = await (await browser.serviceWorker()).evaluate(() =>
      (globalThis as unknown as Worker).chrome.action.getBadgeText({}),
    );
    expect(badge).toBe('');
  });
});

describe('when the address fails', () => {
  beforeAll(async () => {
    host.reply = { headers: { etag: '"5"' }, body: FIRST.body };
    await press('Subscribed calendar');
    await press('Refresh now');
    await shows(['Spring fair', 'Spring fair', 'Press briefing']);
  });

  it.each([
    ['cannot be reached', null, /could not be reached/],
    ['does not hand it out', { status: 404 }, /answer 404/],
    ['is in trouble', { status: 503 }, /answered with an error \(503\)/],
    ['gives a page', { body: '<!doctype html><title>Sign in</title>' }, /is no calendar/],
    ['breaks off', { body: FIRST.body.slice(0, 200) }, /broke off before its end/],
    ['is too large', { body: FIRST.body.padEnd(5_300_000, '\n') }, /larger than 5 MB/],
    [
      'leads elsewhere',
      { status: 302, headers: { location: 'https://elsewhere.example/basic.ics' } },
      /forwards to another address/,
    ],
  ] as const)('because it %s, all stays as it was and the page says what to do', async (_, reply, words) => {
    host.reply = reply;
    await press('Refresh now');

    await said(words);
    await said(/What was read on .* stays/);
    expect(await shown()).toEqual(['Spring fair', 'Spring fair', 'Press briefing']);
  });

  it('the events are there after a new start of the page, and with no connection at all', async () => {
    host.reply = null;
    await browser.context.setOffline(true);
    await page.reload();
    await shows(['Spring fair', 'Spring fair', 'Press briefing']);
    await page
      .getByRole('status')
      .filter({ hasText: /What was read on/ })
      .waitFor();
    await browser.context.setOffline(false);
  });

  it('it is tried again by itself a quarter of an hour later', async () => {
    await press('Subscribed calendar');
    await press('Refresh now');
    await said(/could not be reached/);
    host.reply = { status: 304 };
    await passTime(16);

    await said(/Company events: refreshed/);
    await press('Close');
    await shows(['Spring fair', 'Spring fair', 'Press briefing']);
  });
});

describe('a permission withdrawn in the browser’s settings', () => {
  it('is noticed and said, and so is its return, upon which the calendar is read again', async () => {
    await withdraw(browser, ORIGIN);
    await page.bringToFront();
    await press('Subscribed calendar');
    await said(/no longer lets Tonewright read calendar\.example\.com/);
    expect(await shown()).toEqual(['Spring fair', 'Spring fair', 'Press briefing']);
    expect(await page.getByRole('button', { name: 'Allow again' }).count()).toBe(1);

    host.reply = { headers: { etag: '"6"' }, body: anIcs('Company events', BRIEFING) };
    const before = host.asked.length;
    await agreeTo(browser, ORIGIN);
    await page.bringToFront();

    await said(/Company events: refreshed/);
    await shows(['Press briefing']);
    expect(host.asked).toHaveLength(before + 1);
    await press('Close');
  });
});

describe('to stop subscribing', () => {
  it('takes events, alarm and permission away, after a question', async () => {
    await press('Subscribed calendar');
    await press('Stop subscribing');
    await page.getByRole('dialog', { name: 'Stop subscribing to Company events?' }).waitFor();
    await press('Stop subscribing');

    await page.getByText('No longer subscribed to Company events').waitFor();
    await shows([]);
    await eventually(
      async () => !(await hasOrigin(browser, ORIGIN)),
      () => 'the permission is still there',
    );
    const before = host.asked.length;
    await passTime(3 * 1_440);
    await page.reload();
    await page.getByRole('button', { name: 'Subscribe to a calendar' }).waitFor();
    await shows([]);
    expect(host.asked).toHaveLength(before);
  });

  it('after all this, nothing but that one address was asked for anything', () => {
    expect(browser.requests()).toEqual([]);
    expect(new Set(host.asked.map(({ from, method }) => `${method} by the ${from}`))).toEqual(
      new Set(['GET by the worker']),
    );
  });
});

describe.each([
  { lang: 'en', colorScheme: 'light' },
  { lang: 'ko', colorScheme: 'dark' },
] as const)('in $lang, $colorScheme', (options) => {
  let other: ExtensionBrowser;
  beforeAll(async () => {
    other = await launchExtensionBrowser(options);
    await hostFeed(other.context, ADDRESS, FIRST);
    await agreeTo(other, ORIGIN);
  });
  afterAll(() => other?.close());

  it('form, state and events pass axe in every view, and none is wider than a small window', async () => {
    const seen = await other.openOptions(`calendar/${MONTH}`);
    await seen.getByRole('button', { name: /^(?:Subscribe to a calendar|캘린더 구독)$/ }).click();
    await seen.getByLabel(/^(?:Address of the calendar|캘린더 주소)$/).fill(ADDRESS);
    await expectPageAccessible(seen);
    await seen.getByRole('button', { name: /^(?:Subscribe|구독하기)$/ }).click();
    await seen
      .getByRole('status')
      .filter({ hasText: /refreshed|새로 고쳤습니다/ })
      .first()
      .waitFor();
    await expectPageAccessible(seen);
    await seen.keyboard.press('Escape');
    for (const place of ['2027-03?view=month', '2027-03-05?view=week', '2027-03?view=list']) {
      await seen.setViewportSize({ width: 1280, height: 900 });
      await seen.evaluate((hash) => location.replace(hash), `#/calendar/${place}`);
      await seen
        .getByRole('link', { name: /Press briefing/ })
        .first()
        .waitFor();
      await expectPageAccessible(seen);
      await seen.setViewportSize({ width: 640, height: 450 });
      expect(await seen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    }
  });
});
