import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { expectPageAccessible } from '../support/page-axe';

let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
  page = await browser.openOptions('calendar');
});
afterAll(() => browser?.close());

const grid = () => page.getByRole('grid');
const cards = () => grid().getByRole('link', { name: /Good morning/ });
const times = async () => (await cards().allTextContents()).map((text) => /\d\d:\d\d/.exec(text)?.[0]);
const becomes = (expected: readonly string[]) =>
  eventually(
    async () => JSON.stringify(await times()) === JSON.stringify(expected),
    async () => `the week shows ${JSON.stringify(await times())}`,
  );

const MORNINGS = ['09:00', '09:00', '09:00', '09:00', '09:00'];

/** A Monday in a week that lies ahead whenever the test runs. */
const MONDAY = '2027-03-01';

describe('the calendar', () => {
  it('takes a slot for weekday mornings in Seoul', async () => {
    await page.getByRole('button', { name: 'New slot' }).click();
    await page.getByRole('textbox', { name: 'Theme' }).fill('Good morning');
    await page.getByLabel('Date').fill(MONDAY);
    await page.getByLabel('Time', { exact: true }).fill('09:00');
    await page.getByRole('combobox', { name: 'Time zone' }).selectOption('Asia/Seoul');
    await page.getByRole('combobox', { name: 'Comes again' }).selectOption({ label: 'Every week' });
    for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday'])
      await page.getByRole('checkbox', { name: day }).click();
    await page.getByRole('radio', { name: 'Week' }).click({ force: true });
    await page.getByRole('link', { name: 'Close' }).click();

    await becomes(MORNINGS);
  });

  it('lets the mouse drag one day’s slot to the afternoon, and takes that back', async () => {
    const card = await cards().nth(2).boundingBox();
    if (!card) throw new Error('no card on Wednesday');
    const x = card.x + card.width / 2;
    await page.mouse.move(x, card.y + 4);
    await page.mouse.down();
    await page.mouse.move(x, card.y + 100, { steps: 5 });
    await page.mouse.move(x, card.y + 4 + 6 * 64, { steps: 5 });
    await page.mouse.up();

    await page.getByRole('button', { name: 'This day alone' }).click();
    await becomes(['09:00', '09:00', '15:00', '09:00', '09:00']);

    await page.getByRole('button', { name: 'Undo' }).click();
    await becomes(MORNINGS);
  });

  it('lets the mouse draw a slot’s lower edge, Escape let it go, and takes it back', async () => {
    const minutes = async () => {
      const all = await cards().evaluateAll((links) =>
        links.map((link) => link.getBoundingClientRect().height),
      );
      return all.map((height) => Math.round((height / 64) * 4) * 15);
    };
    const last = (expected: readonly number[]) =>
      eventually(
        async () => JSON.stringify(await minutes()) === JSON.stringify(expected),
        async () => `lengths: ${JSON.stringify(await minutes())}`,
      );
    const card = await cards().nth(1).boundingBox();
    if (!card) throw new Error('no card on Tuesday');
    const x = card.x + card.width / 2;
    const draw = async () => {
      await page.mouse.move(x, card.y + card.height - 3);
      await page.mouse.down();
      await page.mouse.move(x, card.y + 40, { steps: 3 });
      await page.mouse.move(x, card.y + 96, { steps: 5 });
    };
    await draw();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await last([45, 45, 45, 45, 45]);

    await draw();
    await page.mouse.up();
    await page
      .getByRole('dialog', { name: /length/ })
      .getByRole('button', { name: 'This day alone' })
      .click();
    await last([45, 90, 45, 45, 45]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await last([45, 45, 45, 45, 45]);
  });

  it('lets the mouse drag a day’s slot to another day of the month', async () => {
    await page.getByRole('radio', { name: 'Month' }).click({ force: true });
    const from = grid()
      .getByRole('gridcell')
      .filter({ has: page.getByRole('link', { name: /^Friday, March 5/ }) });
    const to = grid()
      .getByRole('gridcell')
      .filter({ has: page.getByRole('link', { name: /^Saturday, March 6/ }) });
    await from.getByRole('link', { name: /Good morning/ }).dragTo(to);
    await page.getByRole('button', { name: 'This day alone' }).click();

    await to.getByRole('link', { name: /Good morning/ }).waitFor();
    expect(await from.getByRole('link', { name: /Good morning/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await from.getByRole('link', { name: /Good morning/ }).waitFor();
    await page.getByRole('radio', { name: 'Week' }).click({ force: true });
  });

  it('lets keys alone do the same', async () => {
    await becomes(MORNINGS);
    await cards().nth(2).focus();
    await page.keyboard.press('Space');
    for (let hours = 0; hours < 6; hours += 1) await page.keyboard.press('ArrowDown');
    await page.getByText('Good morning: Wednesday, March 3, 15:00').waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await becomes(['09:00', '09:00', '15:00', '09:00', '09:00']);
    await eventually(
      () => page.evaluate(() => document.activeElement?.textContent?.startsWith('15:00') ?? false),
      () => page.evaluate(() => `focus is on ${document.activeElement?.outerHTML}`),
    );
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Good morning' }).waitFor();
  });

  it('lets what was changed of one day hold for all that follow, and takes that back', async () => {
    const renamed = (count: number) => {
      const links = grid().getByRole('link', { name: /Good morning, all/ });
      return eventually(
        async () => (await links.count()) === count,
        async () => `renamed: ${await links.count()}`,
      );
    };
    await cards().nth(3).click();
    await page.getByRole('heading', { name: 'Good morning' }).waitFor();
    await page.getByRole('textbox', { name: 'Theme' }).fill('Good morning, all');
    await page.getByRole('button', { name: 'Change other days, too' }).click();
    await page
      .getByRole('dialog', { name: 'Change which days of the series?' })
      .getByRole('button', { name: 'This day and all that follow' })
      .click();
    await renamed(2);

    await page.getByRole('button', { name: 'Undo' }).last().click();
    await renamed(0);
    await becomes(['09:00', '09:00', '15:00', '09:00', '09:00']);
  });
});

describe.each([
  { lang: 'en', colorScheme: 'light' },
  { lang: 'ko', colorScheme: 'dark' },
] as const)('in $lang, $colorScheme', (options) => {
  let other: ExtensionBrowser;
  beforeAll(async () => {
    other = await launchExtensionBrowser(options);
  });
  afterAll(() => other?.close());

  it('every view passes axe, with and without a slot open, and none is wider than a small window', async () => {
    const shown = await other.openOptions('calendar');
    await shown.getByRole('button', { name: /^(?:New slot|새 일정)$/ }).click();
    await shown.getByRole('textbox', { name: /^(?:Theme|주제)$/ }).fill('Good morning');
    const slot = new URL(shown.url()).hash.replace(/^#\/calendar\/|\?.*$/g, '');
    for (const view of ['month', 'week', 'list'])
      for (const place of ['', `/${slot}`]) {
        await shown.evaluate((hash) => location.replace(hash), `#/calendar${place}?view=${view}`);
        await shown
          .getByRole('link', { name: /Good morning/ })
          .first()
          .waitFor();
        await expectPageAccessible(shown);
      }
    // A window of 1280 at 200 %.
    await shown.setViewportSize({ width: 640, height: 450 });
    for (const view of ['month', 'week', 'list']) {
      await shown.evaluate((hash) => location.replace(hash), `#/calendar?view=${view}`);
      await shown
        .getByRole('link', { name: /Good morning/ })
        .first()
        .waitFor();
      expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
      expect(await linesOfDetails(shown), `${view}: words broken over lines`).toBeLessThanOrEqual(1);
    }
  });
});

/** Over how many lines the smallest words of a card go, at most. */
function linesOfDetails(page: Page): Promise<number> {
  return page.evaluate(() => {
    const lines = [...document.querySelectorAll('.tw-plan-details > span')].map((one) => {
      const height = Number.parseFloat(getComputedStyle(one).lineHeight);
      return Math.round(one.getBoundingClientRect().height / height);
    });
    return Math.max(0, ...lines);
  });
}
