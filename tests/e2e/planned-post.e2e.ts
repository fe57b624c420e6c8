import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { slotInstant } from '@/lib/core/calendar/today';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { PLACES, type Place } from '../support/places';
import { expectPosted } from '../support/risky-post';
import { createScreen, type Screen, screenOf } from '../support/screen';
import { tabTo } from '../support/tab-to';
import { createTestClock, type TestClock } from '../support/test-clock';
import { untilSaved } from '../support/until-saved';

const modal = PLACES.find(({ name }) => name === 'X modal') as Place;

/** A Monday, and the Wednesday of that week. */
const MONDAY = '2031-03-10';
const WEDNESDAY = '2031-03-12';
const THEME = 'Good morning';
const WORDINGS = [
  'The shop on Mill Lane opens at nine. Tea is on the stove',
  'Tea is on the stove: Mill Lane opens at nine',
];
const REST_OF_WEEK = ['Tuesday', 'Wednesday', 'Thursday', 'Friday'];

let browser: ExtensionBrowser;
let clock: TestClock;

beforeEach(async () => {
  browser = await launchExtensionBrowser();
  clock = createTestClock(browser);
  await clock.set(slotInstant({ date: MONDAY, time: '08:00', zone: 'Asia/Seoul' }));
});
afterEach(() => browser?.close());

/** At ten to nine on Wednesday, with X in front. */
async function onWednesdayMorning(): Promise<Page> {
  await clock.set(slotInstant({ date: WEDNESDAY, time: '08:50', zone: 'Asia/Seoul' }));
  const page = await browser.newPage('https://x.com/home');
  await clock.setIn(page);
  return page;
}

async function expectWritten(page: Page, text: string): Promise<void> {
  await eventually(
    async () => (await page.evaluate(() => window.stage.editors())).some((editor) => editor.text === text),
    async () => `editors hold ${JSON.stringify(await page.evaluate(() => window.stage.editors()))}`,
    { within: 10_000 },
  );
}

/** The popup's page says that in that region. */
async function expectSaid(page: Page, name: string, words: RegExp): Promise<void> {
  const region = page.getByRole('region', { name });
  await eventually(
    async () => words.test((await region.textContent()) ?? ''),
    async () => `${name}: ${await region.textContent()}`,
  );
}

/** The slot of that day is posted and of no other; the post stands in Insights and in the week's mix. */
async function expectCounted(): Promise<void> {
  const popup = await browser.newPage(`chrome-extension://${browser.extensionId}/popup.html`);
  await expectSaid(popup, 'Today', /Good morning\s*Posted/);
  await expectSaid(popup, 'Mix this week', /Information 1/);
  await popup.close();

  const workspace = await browser.openOptions(`calendar/${WEDNESDAY}?view=list`);
  const card = (state: string) => workspace.getByRole('link', { name: new RegExp(`${THEME}.*${state}`) });
  await card('Posted').first().waitFor();
  expect(await card('Posted').count()).toBe(1);
  await workspace.evaluate(() => {
    location.hash = '#/insights';
  });
  const mix = workspace.getByRole('article', { name: 'Mix by week' });
  await mix.locator('summary').click();
  const cells = mix.getByRole('row', { name: /^Mar 10/ }).getByRole('cell');
  expect((await cells.allInnerTexts()).join(' ')).toBe('1 0 0 0 0 1 0');
  await workspace.close();
}

describe('a slot for weekday mornings in Seoul', () => {
  it('is written with two wordings, goes from the popup into a composer at its time, and counts once posted', async () => {
    const workspace = await browser.openOptions('calendar');
    await workspace.getByRole('button', { name: 'New slot' }).click();
    await workspace.getByRole('textbox', { name: 'Theme' }).fill(THEME);
    await workspace.getByLabel('Time', { exact: true }).fill('09:00');
    await workspace.getByRole('combobox', { name: 'Comes again' }).selectOption({ label: 'Every week' });
    for (const name of REST_OF_WEEK) await workspace.getByRole('checkbox', { name }).click();
    await untilSaved(workspace);
    await workspace.getByRole('button', { name: 'Write a draft for it' }).click();
    await workspace.getByRole('textbox', { name: /^Wording 1/ }).fill(WORDINGS[0]!);
    await workspace.getByRole('button', { name: 'Another wording' }).click();
    await workspace.getByRole('textbox', { name: /^Wording 2/ }).fill(WORDINGS[1]!);
    await untilSaved(workspace);
    await workspace.close();

    const page = await onWednesdayMorning();
    const popup = await clock.openPopup();
    const screen = createScreen(popup);
    const today = screen.within({ role: 'region', name: 'Today' });
    await today.waitFor({ role: 'button', name: 'Write it' });
    const said = await screen.textOf(await screen.waitFor({ role: 'region', name: 'Today' }));
    for (const words of ['Wednesday, March 12', '09:00', 'in 10 min', THEME, WORDINGS[0]!])
      expect(said).toContain(words);
    await today.click({ role: 'button', name: 'Write it' });
    await expectWritten(page, WORDINGS[0]!);
    expect(await page.evaluate(() => window.stage.posted)).toEqual([]);
    await modal.pressButton(page);
    await expectPosted(page, WORDINGS[0]!);

    await expectCounted();
  });

  it('goes the same way with keys alone', async () => {
    const workspace = await browser.openOptions('calendar');
    const desk = screenOf(workspace);
    await press(desk, { role: 'button', name: 'New slot' });
    await tabTo(desk, { role: 'textbox', name: 'Theme' });
    await workspace.keyboard.type(THEME);
    await tabTo(desk, { role: 'spinbutton', name: /^Hours/ });
    await workspace.keyboard.type('0900AM');
    await tabTo(desk, { role: 'combobox', name: 'Comes again' });
    await workspace.keyboard.type('Every w');
    for (const name of REST_OF_WEEK) {
      await tabTo(desk, { role: 'checkbox', name });
      await workspace.keyboard.press('Space');
    }
    await untilSaved(workspace);
    await press(desk, { role: 'button', name: 'Write a draft for it' });
    await tabTo(desk, { role: 'textbox', name: /^Wording 1/ });
    await workspace.keyboard.type(WORDINGS[0]!);
    await press(desk, { role: 'button', name: 'Another wording' });
    await tabTo(desk, { role: 'textbox', name: /^Wording 2/ });
    await workspace.keyboard.type(WORDINGS[1]!);
    await untilSaved(workspace);
    await workspace.close();

    const page = await onWednesdayMorning();
    const popup = await clock.openPopup();
    const screen = createScreen(popup);
    await screen.waitFor({ role: 'button', name: 'Write it' });
    await press(screen, { role: 'button', name: 'Write it' });
    await expectWritten(page, WORDINGS[0]!);
    await page.keyboard.press(modal.key!);
    await expectPosted(page, WORDINGS[0]!);

    await expectCounted();
  });
});

async function press(screen: Screen, button: { readonly role: 'button'; readonly name: string }) {
  await tabTo(screen, button);
  await screen.press('Enter');
}
