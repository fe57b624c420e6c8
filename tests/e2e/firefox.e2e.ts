import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../support/deadline';
import { type FirefoxBrowser, launchFirefox } from '../support/firefox-browser';
import { expectWritten, FIREFOX_PLACES, sentTexts, startWriting } from '../support/firefox-places';
import { type FirefoxScreen, firefoxScreenOf } from '../support/firefox-screen';

const RISKY = 'Is your ID 900101-1234567 correct?';
const NUMBER = '900101-1234567';
const HARMLESS = 'The shop on Mill Lane opens at 9 on Saturday';

const gate = { role: 'alertdialog', name: 'Check before posting' };
const goBack = { role: 'button', name: 'Back to editing' };
const palette = { role: 'dialog', name: 'Reply templates' };

let browser: FirefoxBrowser;
beforeAll(async () => {
  browser = await launchFirefox();
});
afterAll(() => browser?.close());

describe.each(FIREFOX_PLACES)('in Firefox, in the composer of $name', (place) => {
  let page: Page;
  let screen: FirefoxScreen;

  beforeEach(async () => {
    page = await browser.newPage(place.url);
    screen = firefoxScreenOf(page);
    await startWriting(page, place);
  });
  afterEach(async () => {
    expect(await page.evaluate(() => window.stage.errors)).toEqual([]);
    await page.close();
  });

  it('a risky number is marked, and held until the person says otherwise', async () => {
    await page.keyboard.type(RISKY);
    await eventually(
      async () => (await blocked(page)).join() === NUMBER,
      async () => `marked: ${JSON.stringify(await blocked(page))}`,
    );
    expect(await screen.textOf({ role: 'listitem' })).toContain('resident registration number');

    await page.locator(place.button).click();
    await screen.waitForFocus(goBack);
    await screen.click(goBack);
    await screen.waitForGone(gate);
    expect(await sentTexts(page)).toEqual([]);

    await page.locator(place.button).click();
    await screen.click({ role: 'textbox', name: 'Reason' });
    await page.keyboard.type('Legal approved this today');
    await screen.click({ role: 'button', name: 'Post anyway' });
    await screen.waitForGone(gate);
    expect(await sentTexts(page)).toEqual([]);

    await page.locator(place.button).click();
    await expectSent(page, RISKY);
  });

  it('a harmless post goes out at once', async () => {
    await page.keyboard.type(HARMLESS);
    await expectWritten(page, place, HARMLESS);

    await page.locator(place.button).click();

    await expectSent(page, HARMLESS);
    expect(await screen.find(gate)).toBeNull();
  });

  it('one click on a suggestion changes exactly its words, and one undo brings them back', async () => {
    await page.keyboard.type(RISKY);

    await screen.click({ role: 'button', name: 'Remove the number' });
    await expectWritten(page, place, 'Is your ID correct?');

    await chord(page, 'Control', 'z');
    await expectWritten(page, place, RISKY);
  });

  it('a template comes in through the palette, at the caret, by keyboard', async () => {
    await page.keyboard.type('Hello. Bye.');
    for (let left = 0; left < 4; left++) await page.keyboard.press('ArrowLeft');

    await chord(page, 'Alt', 'Shift', 'R');
    await screen.waitForFocus({ role: 'searchbox', name: 'Search templates' });
    await page.keyboard.type('wrongaccount');
    await page.keyboard.press('Enter');
    await screen.waitForGone(palette);

    await expectWritten(page, place, /^Hello\. .{20,}Bye\.$/s);
    expect(await page.evaluate(() => window.stage.shortcuts)).toEqual([]);
  });
});

async function expectSent(page: Page, text: string): Promise<void> {
  await eventually(
    async () => (await sentTexts(page)).length > 0,
    () => 'nothing went out',
  );
  expect(await sentTexts(page)).toEqual([text]);
}

/** The exact texts under the mark that stops a post. */
function blocked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('tonewright-block') ?? [])]
      .filter((range) => !range.collapsed)
      .map((range) => String(range)),
  );
}

async function chord(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key as 'Alt');
  for (const key of [...keys].reverse()) await page.keyboard.up(key as 'Alt');
}
