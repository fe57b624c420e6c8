/**
 * Reminders by the browser's real notifications, and a computer that slept. A browser without a window shows no question: the
 * build under test has the permission from the start. What is not tried here is the press on the system's own notification.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { slotInstant } from '@/lib/core/calendar/today';
import { aDraft, aSlot } from '../support/builders';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { anIcs, hostFeed } from '../support/feed-host';
import { agreeTo } from '../support/origin-permission';
import { putRows } from '../support/put-rows';
import { createScreen } from '../support/screen';
import { createTestClock, type TestClock } from '../support/test-clock';
import { untilSaved } from '../support/until-saved';

/** What of Chrome's API the tests ask the background for. */
interface Scope {
  readonly realNow: () => number;
  readonly chrome: {
    readonly action: { getBadgeText(of: object): Promise<string> };
    readonly alarms: { create(name: string, when: { when: number }): Promise<void> };
    readonly notifications: {
      getAll(): Promise<Readonly<Record<string, boolean>>>;
      readonly onClicked: { dispatch(id: string): void };
    };
  };
}

const BUILT =
  process.env['TONEWRIGHT_EXTENSION'] ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const ADDRESS = 'https://calendar.example.com/basic.ics';
const TEXT = 'The shop on Mill Lane opens at nine. Tea is on the stove';
const at = (date: string, time: string) => slotInstant({ date, time, zone: 'Asia/Seoul' });

let extension: string;
let browser: ExtensionBrowser;
let clock: TestClock;

beforeAll(async () => {
  extension = await mkdtemp(join(tmpdir(), 'tonewright-notifying-'));
  await cp(BUILT, extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(
    path,
    JSON.stringify({
      ...manifest,
      permissions: [...manifest.permissions, 'notifications'],
      optional_permissions: [],
    }),
  );
  browser = await launchExtensionBrowser({ extension });
  clock = createTestClock(browser);
});
afterAll(async () => {
  await browser?.close();
  await rm(extension, { recursive: true, force: true });
});

/** The alarm goes off, as it does at its time and as soon as a computer wakes; a look that is under way may set it anew. */
async function wakeTo(text: string): Promise<void> {
  await expect
    .poll(async () => {
      const worker = await browser.serviceWorker();
      await worker.evaluate(() => {
        const { chrome, realNow } = globalThis as unknown as Scope;
        return chrome.alarms.create('look-again', { when: realNow() });
      });
      return worker.evaluate(() => (globalThis as unknown as Scope).chrome.action.getBadgeText({}));
    })
    .toBe(text);
}
const notified = async () =>
  (await browser.serviceWorker()).evaluate(async () =>
    Object.keys(await (globalThis as unknown as Scope).chrome.notifications.getAll()),
  );

it('a slot is called to mind by the browser at its time, and a click there opens the composer with its draft', async () => {
  await clock.set(at('2031-03-05', '08:30'));
  const settings = await browser.openOptions('settings');
  await settings.getByRole('switch', { name: 'Call slots to mind' }).click();
  await untilSaved(settings);
  await settings.close();
  const draft = aDraft({ text: TEXT });
  const slot = aSlot({ date: '2031-03-05', time: '09:00', draftId: draft.id });
  await putRows(browser, { drafts: [draft], slots: [slot] });
  await wakeTo('30m');
  expect(await notified()).toEqual([]);

  await clock.set(at('2031-03-05', '08:50'));
  await wakeTo('10m');
  await expect.poll(notified).toEqual([slot.id]);

  const page = await browser.newPage('https://x.com/home');
  await (await browser.serviceWorker()).evaluate(
    (id) => (globalThis as unknown as Scope).chrome.notifications.onClicked.dispatch(id),
    slot.id,
  );
  await expect
    .poll(() => page.evaluate(() => window.stage.editors().map(({ text }) => text)), { timeout: 10_000 })
    .toContain(TEXT);
  expect(await notified()).toEqual([]);
  expect(await page.evaluate(() => window.stage.posted)).toEqual([]);
  await page.close();
});

it('after nine hours of sleep the icon, the popup and a subscribed calendar are right at once', async () => {
  await clock.set(at('2031-03-06', '22:10'));
  const missed = aSlot({ id: 's2', date: '2031-03-06', time: '22:30', theme: 'Evening quiz' });
  const next = aSlot({ id: 's3', date: '2031-03-07', time: '07:30', theme: 'Breakfast' });
  await putRows(browser, { slots: [missed, next] });
  const host = await hostFeed(browser.context, ADDRESS, {
    body: anIcs('Company events', ['UID:1', 'SUMMARY:Fair', 'DTSTART;VALUE=DATE:20310310']),
  });
  await agreeTo(browser, 'https://calendar.example.com/*');
  const calendar = await browser.openOptions('calendar/2031-03');
  await calendar.getByRole('button', { name: 'Subscribe to a calendar' }).click();
  await calendar.getByLabel('Address of the calendar').fill(ADDRESS);
  await calendar.getByRole('button', { name: 'Subscribe', exact: true }).click();
  await calendar
    .getByRole('dialog')
    .getByText(/Company events: refreshed/)
    .waitFor();
  await calendar.close();
  await wakeTo('20m');
  expect(host.asked).toHaveLength(1);

  await clock.set(at('2031-03-07', '07:05'));
  await wakeTo('25m');
  await expect.poll(() => host.asked.length).toBe(2);
  const screen = createScreen(await clock.openPopup());
  const today = await screen.textOf(await screen.waitFor({ role: 'region', name: 'Today' }));
  for (const words of ['Friday, March 7', '07:30', 'in 25 min', 'Breakfast']) expect(today).toContain(words);
  expect(today).not.toContain('Evening quiz');
  const week = await browser.openOptions('calendar/2031-03-06?view=week');
  await week
    .getByRole('link', { name: /Evening quiz.*Missed/ })
    .first()
    .waitFor();
});
