import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { slotInstant } from '@/lib/core/calendar/today';
import { aSlot } from '../support/builders';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { writeRows } from '../support/put-rows';
import { devtools } from '../support/surface';
import { createTestClock, type TestClock } from '../support/test-clock';
import { untilSaved } from '../support/until-saved';

/** What of Chrome's API the tests ask the background for. */
interface Scope {
  readonly chrome: {
    readonly action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
    readonly alarms: {
      get(name: string): Promise<{ scheduledTime: number } | undefined>;
      create(name: string, when: { when: number }): Promise<void>;
    };
  };
}

const DAY = '2031-03-05';
const at = (time: string) => slotInstant({ date: DAY, time, zone: 'Asia/Seoul' });

let browser: ExtensionBrowser;
let clock: TestClock;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
  clock = createTestClock(browser);
});
afterAll(() => browser?.close());

async function icon() {
  const worker = await browser.serviceWorker();
  return worker.evaluate(async () => {
    const { action, alarms } = (globalThis as unknown as Scope).chrome;
    return {
      text: await action.getBadgeText({}),
      title: await action.getTitle({}),
      wakes: (await alarms.get('look-again'))?.scheduledTime ?? 0,
    };
  });
}

async function expectIcon(text: string, title: RegExp): Promise<void> {
  await eventually(
    async () => {
      const now = await icon();
      return now.text === text && title.test(now.title);
    },
    async () => `the icon says ${JSON.stringify(await icon())}`,
    { within: 15_000 },
  );
}

/** The alarm goes off, as it would at that time. */
async function alarmGoesOff(): Promise<void> {
  const worker = await browser.serviceWorker();
  await worker.evaluate(() =>
    (globalThis as unknown as Scope & { realNow(): number }).chrome.alarms.create('look-again', {
      when: (globalThis as unknown as { realNow(): number }).realNow(),
    }),
  );
}

it('counts the minutes to a slot from an hour before it on, and wakes only when that number changes', async () => {
  await clock.set(at('07:45'));
  const workspace = await browser.openOptions('calendar');
  await workspace.getByRole('button', { name: 'New slot' }).click();
  await workspace.getByRole('textbox', { name: 'Theme' }).fill('Kimchi week');
  await workspace.getByLabel('Time', { exact: true }).fill('09:00');
  await untilSaved(workspace);

  await eventually(
    async () => Math.abs((await icon()).wakes - at('08:00')) < 1_000,
    async () => `the next look is at ${new Date((await icon()).wakes).toISOString()}`,
  );
  expect((await icon()).text).toBe('');

  await clock.set(at('08:19') + 30_000);
  await alarmGoesOff();
  await expectIcon('41m', /^Tonewright: “Kimchi week” in 41 min$/);
  expect(Math.abs((await icon()).wakes - at('08:20'))).toBeLessThan(1_000);

  await workspace.getByRole('combobox', { name: 'State' }).selectOption('Skipped');
  await expectIcon('', /^(?:Tonewright)?$/);
  await workspace.close();
});

it('is right again as soon as the alarm wakes a worker that the browser had stopped', async () => {
  const sleeper = await launchExtensionBrowser();
  const page = await sleeper.openOptions('settings');
  const before = await sleeper.serviceWorker();
  await before.evaluate(() => Object.assign(globalThis, { isOld: true }));
  await (await devtools(page)).send('ServiceWorker.enable');
  await (await devtools(page)).send('ServiceWorker.stopAllWorkers');
  // Nobody tells the worker of it.
  const soon = Temporal.Now.zonedDateTimeISO('UTC').add({ minutes: 30 });
  const slot = aSlot({
    date: soon.toPlainDate().toString(),
    time: soon.toPlainTime().toString({ smallestUnit: 'minute' }),
    zone: 'UTC',
  });
  await page.evaluate(writeRows, { slots: [slot] });
  const text = () => page.evaluate(() => (globalThis as unknown as Scope).chrome.action.getBadgeText({}));
  expect(await text()).toBe('');

  await page.evaluate(() =>
    (globalThis as unknown as Scope).chrome.alarms.create('look-again', { when: Date.now() }),
  );
  await expect.poll(text).toMatch(/^(?:29|30)m$/);
  const after = await sleeper.serviceWorker();
  expect(await after.evaluate(() => 'isOld' in globalThis)).toBe(false);
  await sleeper.close();
});
