import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Surface } from '../stage/shared/stage-api';
import { eventually } from '../support/deadline';
import { anIcs } from '../support/feed-host';
import { type FirefoxBrowser, launchFirefox } from '../support/firefox-browser';
import {
  expectWritten,
  FIREFOX_PLACES,
  pressTogether,
  send,
  sentTexts,
  startWriting,
} from '../support/firefox-places';
import { type FirefoxScreen, firefoxScreenOf } from '../support/firefox-screen';
import { GATE, NUMBER, RISKY } from '../support/risky-post';

/** Another one in each place: the same text again on one site is worth a question. */
const HARMLESS: Partial<Record<Surface, string>> = {
  home: 'The shop on Mill Lane opens at 9 on Saturday',
  modal: 'Our bakers try a new rye loaf this week',
  comment: 'The car park is behind the church',
  dialog: 'Tickets for the harvest walk are on sale',
};

const goBack = { role: 'button', name: 'Back to editing' };
const postAnyway = { role: 'button', name: 'Post anyway' };
const palette = { role: 'dialog', name: 'Reply templates' };
const form = { role: 'dialog', name: 'Fill in the reply' };

let browser: FirefoxBrowser;
let page: Page;
let screen: FirefoxScreen;
const open = async (url: string) => {
  page = await browser.newPage(url);
  screen = firefoxScreenOf(page);
};

beforeAll(async () => {
  browser = await launchFirefox();
});
afterAll(() => browser?.close());
afterEach(async () => {
  expect(await page.evaluate(() => window.stage?.errors ?? [])).toEqual([]);
  expect(await browser.errors()).toEqual([]);
  expect(browser.requests()).toEqual([]);
  await page.close();
});

describe.each(FIREFOX_PLACES)('in Firefox, in the composer of $name', (place) => {
  beforeEach(async () => {
    await open(place.url);
    await startWriting(page, place);
  });

  it('a risky number is marked, and held until the person says otherwise', async () => {
    await page.keyboard.type(RISKY);
    await eventually(
      async () => (await blocked()).join() === NUMBER,
      async () => `marked: ${JSON.stringify(await blocked())}`,
    );
    expect(await screen.textOf({ role: 'listitem' })).toContain('resident registration number');

    await page.locator(place.button).click();
    await screen.waitForFocus(goBack);
    await screen.click(goBack);
    await screen.waitForGone(GATE);

    await send(page, place);
    await screen.waitForFocus(goBack);
    await pressTogether(page, 'Shift', 'Tab');
    await screen.waitForFocus({ role: 'textbox', name: 'Reason' });
    await page.keyboard.type('Legal approved this today');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await screen.waitForFocus(postAnyway);
    await page.keyboard.press('Enter');
    await screen.waitForGone(GATE);
    expect(await sentTexts(page)).toEqual([]);

    await send(page, place);
    await expectSent(RISKY);
  });

  it('a harmless post goes out at once', async () => {
    const harmless = HARMLESS[place.surface] ?? '';
    await page.keyboard.type(harmless);
    await expectWritten(page, place, harmless);

    await page.locator(place.button).click();

    await expectSent(harmless);
    expect(await screen.find(GATE)).toEqual([]);
  });

  it('one click on a suggestion changes exactly its words, and one undo brings them back', async () => {
    await page.keyboard.type(RISKY);

    await screen.click({ role: 'button', name: 'Remove the number' });
    await expectWritten(page, place, 'Is your ID correct?');

    await pressTogether(page, 'Control', 'z');
    await expectWritten(page, place, RISKY);
  });
});

describe('in Firefox', () => {
  it.each(FIREFOX_PLACES.filter(({ surface }) => surface === 'home' || surface === 'dialog'))(
    'a template comes in through the palette, at the caret, by keyboard, in $name',
    async (place) => {
      await open(place.url);
      await startWriting(page, place);
      await page.keyboard.type('Hello. Bye.');
      for (let left = 0; left < 4; left++) await page.keyboard.press('ArrowLeft');

      await pressTogether(page, 'Alt', 'Shift', 'R');
      await screen.waitForFocus({ role: 'searchbox', name: 'Search templates' });
      await page.keyboard.type('wrongaccount');
      await page.keyboard.press('Enter');
      await screen.waitForGone(palette);

      await expectWritten(page, place, /^Hello\. .{20,}Bye\.$/s);
      expect(await page.evaluate(() => window.stage.shortcuts)).toEqual([]);
    },
  );

  it('one click on a complaint and the form give a filled reply to that post', async () => {
    await open('https://x.com/home');
    await screen.click({ role: 'button', name: 'Reply to complaint: delivery' });
    await screen.waitFor(form);
    await screen.click({ role: 'button', name: 'In words' });
    await screen.click({ role: 'textbox' });
    for (const _ of await screen.find({ role: 'textbox' })) {
      await page.keyboard.type('checked value');
      await page.keyboard.press('Tab');
    }
    await screen.click({ role: 'button', name: 'Insert' });
    await screen.waitForGone(form);

    const reply = await eventually(
      () =>
        page.evaluate(() => window.stage.editors().find(({ surface }) => surface === 'reply-modal')?.text),
      () => 'the reply is empty',
    );
    expect(reply).toContain('checked value');
    expect(reply).not.toMatch(/[{}^]/);
  });

  it.each(FIREFOX_PLACES.filter(({ surface }) => surface === 'home' || surface === 'comment'))(
    'a blank that somebody types is held, named, and never goes out, in $name',
    async (place) => {
      const text = 'Hello {name}, your parcel is on its way';
      await open(place.url);
      await startWriting(page, place);
      await page.keyboard.type(text);
      await expectWritten(page, place, text);

      await send(page, place);
      await screen.waitForFocus(goBack);
      expect(await screen.textOf(GATE)).toContain('The blank “name” is not filled');
      await screen.click(goBack);
      await screen.waitForGone(GATE);
      await expectWritten(page, place, text);
      expect(await sentTexts(page)).toEqual([]);
    },
  );

  it('a calendar is subscribed to once the person allows it, stands in the month, and stays when nothing answers', async () => {
    const address = 'https://calendar.example.com/ical/private-9f2c/basic.ics';
    await browser.answerFor(address, {
      headers: { etag: '"1"' },
      body: anIcs('Company events', ['UID:fair', 'SUMMARY:Spring fair', 'DTSTART;VALUE=DATE:20270302']),
    });
    page = await browser.openOwnPage('options.html#/calendar/2027-03');
    const press = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
    const waitFor = (words: string) => page.locator(`::-p-text(${words})`).wait();

    await press('Subscribe to a calendar');
    await page.locator('input[placeholder$=".ics"]').fill(address);
    await press('Subscribe');
    expect(await browser.asked()).toEqual([]);
    await browser.allowWhatIsAsked();
    await waitFor('Company events: refreshed');
    await press('Close');
    await waitFor('Spring fair');
    expect(await browser.asked()).toEqual([expect.stringMatching(/^GET\n(?!.*^(?:cookie|referer|if-))/ms)]);

    await browser.answerFor(address, null);
    await press('Subscribed calendar');
    await press('Refresh now');
    await waitFor('calendar.example.com could not be reached');
    await page.close();
    page = await browser.openOwnPage('options.html#/calendar/2027-03');
    await waitFor('Spring fair');
    expect((await browser.asked()).slice(1)).toEqual([expect.stringContaining('\nif-none-match: "1"')]);
  });

  it.each(['popup.html', 'options.html'])('%s opens on today', async (path) => {
    page = await browser.openOwnPage(path);

    expect(await page.waitForSelector('::-p-aria([name="Today"][role="heading"])')).not.toBeNull();
  });
});

async function expectSent(text: string): Promise<void> {
  await eventually(
    async () => (await sentTexts(page)).length > 0,
    () => 'nothing went out',
  );
  expect(await sentTexts(page)).toEqual([text]);
}

/** The exact texts under the mark that stops a post. */
function blocked(): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('tonewright-block') ?? [])]
      .filter((range) => !range.collapsed)
      .map((range) => String(range)),
  );
}
