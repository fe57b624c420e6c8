import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aTemplate } from '../support/builders';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { composeKorean, typeKorean } from '../support/ime';
import { expectState, placeNamed } from '../support/places';
import { putTemplates } from '../support/put-template';
import { type Screen, screenOf } from '../support/screen';
import { devtools } from '../support/surface';

const place = placeNamed('X home, inline');
const palette = { role: 'dialog', name: 'Reply templates' };
const searchbox = { role: 'searchbox', name: 'Search templates' };
const preview = { role: 'region', name: 'What goes in' };

/** Replies without blanks, one per language. */
const REPLIES = [
  aTemplate({
    ...{ id: 'zz1', title: { ko: '반가운 인사', en: 'Warm hello' }, kinds: [], shortcut: '인사' },
    wordings: { ko: ['반갑습니다, 모아입니다.'], en: ['Good to hear from you.'] },
  }),
  aTemplate({
    ...{ id: 'zz2', title: { ko: '곧 답변', en: 'Soon more' }, kinds: [], shortcut: 'soon' },
    wordings: { ko: ['곧 다시 알려 드리겠습니다.'], en: ['You will hear more soon.'] },
  }),
];

let browser: ExtensionBrowser;
let page: Page;
let screen: Screen;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
  await (await browser.newPage(place.url)).close();
  await putTemplates(browser, REPLIES);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.newPage(place.url);
  screen = screenOf(page);
  await place.editor(page).click();
});
afterEach(async () => {
  expect(await page.evaluate(() => window.stage.shortcuts)).toEqual([]);
  expect(await page.evaluate(() => window.stage.errors)).toEqual([]);
  await page.close();
});

async function openPalette(): Promise<void> {
  await page.keyboard.press('Alt+Shift+R');
  await screen.waitFor({ ...searchbox, states: { focused: true } });
}

async function previewReads(text: string | RegExp): Promise<void> {
  const shown = async () => screen.textOf(await screen.within(palette).waitFor(preview));
  await eventually(
    async () => (typeof text === 'string' ? (await shown()).includes(text) : text.test(await shown())),
    shown,
  );
}

describe('the palette', () => {
  it('opens by keyboard, finds by initial consonants, and gives the caret back', async () => {
    await page.keyboard.type('Hello. Bye.');
    for (let left = 0; left < 4; left++) await page.keyboard.press('ArrowLeft');

    await openPalette();
    const all = screen.within(palette).within({ role: 'group', name: 'All replies' });
    await all.waitFor({ role: 'option', name: /^Lost parcel/ });
    await page.keyboard.insertText('ㅂㅅㅈㅇ');
    await screen
      .within(palette)
      .waitFor({ role: 'option', name: /^Delivery delay/, states: { selected: true } });
    await page.keyboard.press('Escape');
    await screen.waitForGone(palette);
    await page.keyboard.type('Kind ');

    await expectState(page, place, 'Hello. Kind Bye.');
  });

  it('shows what will go in where, and puts several replies into one message without touching what is there', async () => {
    await page.keyboard.type('Hello.Bye.');
    for (let left = 0; left < 4; left++) await page.keyboard.press('ArrowLeft');

    await openPalette();
    await page.keyboard.type('warm hello');
    await previewReads('Hello. Good to hear from you. Bye.');
    await page.keyboard.press('Enter');
    await screen.waitForGone(palette);
    await expectState(page, place, 'Hello. Good to hear from you. Bye.');

    await openPalette();
    await page.keyboard.type('soon more');
    await previewReads('You will hear more soon.');
    await page.keyboard.press('Enter');
    await screen.waitForGone(palette);
    await expectState(page, place, 'Hello. Good to hear from you. You will hear more soon. Bye.');
  });

  it('finds with the keyboard on the other language, both ways', async () => {
    await openPalette();
    await page.keyboard.type('rhe ekqqus');
    await screen.within(palette).waitFor({ role: 'option', name: /^Soon more/, states: { selected: true } });
    await page.keyboard.press('Control+a');
    await typeKorean(page, 'ㄴㅐㅐㅜ');
    await screen.within(palette).waitFor({ role: 'option', name: /^Soon more/, states: { selected: true } });
    await page.keyboard.press('Escape');
  });
});

describe('a shortcut typed into the composer', () => {
  const hint = { role: 'button', name: 'Tab Insert “Soon more”' };

  it('is offered in the panel, and becomes its reply with Tab', async () => {
    await page.keyboard.type('Hello /soon');
    await screen.waitFor(hint);

    await page.keyboard.press('Tab');

    await expectState(page, place, 'Hello You will hear more soon.');
    await screen.waitForGone(hint);
    await page.keyboard.type(' Bye');
    await expectState(page, place, 'Hello You will hear more soon. Bye');
  });

  it('works from the panel’s button, too', async () => {
    await page.keyboard.type('/soon');
    await screen.click(hint);
    await expectState(page, place, 'You will hear more soon.');
  });

  it('opens the palette on what only begins like one, and stays when nothing is chosen', async () => {
    await page.keyboard.type('Hello /so');
    await screen.waitFor({ role: 'button', name: 'Tab Find a reply for “/so”' });
    await page.keyboard.press('Tab');
    await screen.within(palette).waitFor({ ...searchbox, states: { focused: true } });
    expect((await screen.waitFor(searchbox)).value).toBe('so');
    await page.keyboard.press('Escape');
    await screen.waitForGone(palette);
    await expectState(page, place, 'Hello /so');

    await page.keyboard.press('Tab');
    await screen.waitFor(palette);
    await page.keyboard.type('on m');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('soon more');
    await page.keyboard.press('Enter');
    await expectState(page, place, 'Hello You will hear more soon.');
  });

  it('leaves Tab, dates and addresses to the page', async () => {
    for (const text of ['and/soon', ' 2026/soon', ' /nothinglikeit']) {
      await page.keyboard.type(text);
      expect(await screen.find({ role: 'button', name: /^Tab / })).toBeNull();
    }
    await page.keyboard.press('Tab');

    expect(await place.editor(page).evaluate((editor) => editor.contains(document.activeElement))).toBe(
      false,
    );
    await expectState(page, place, 'and/soon 2026/soon /nothinglikeit');
  });

  it.each([
    ['with the keyboard on Korean', 'ㄴㅐㅐㅜ', 'You will hear more soon.'],
    ['in Korean', '인사', 'Good to hear from you.'],
  ])('typed %s through an input method, it waits for the syllable', async (_, typed, reply) => {
    await page.keyboard.type('/');
    const finish = await composeKorean(page, typed);
    await pressTabWhileComposing();
    expect(await place.editor(page).textContent()).toContain(`/${typed}`);

    await finish();

    await eventually(
      async () => (await page.evaluate(() => window.stage.editors()[0]?.text))?.includes(reply) ?? false,
      async () => JSON.stringify(await page.evaluate(() => window.stage.editors())),
    );
    expect(await screen.find(palette)).toBeNull();
  });

  it('typed in Korean and ended by a space, it is still the shortcut', async () => {
    await page.keyboard.type('안녕하세요. /');
    await typeKorean(page, '인사');
    // Within 60 ms of the syllable's end, while the page still settles it.
    await Promise.all([page.keyboard.type(' '), page.keyboard.press('Tab')]);

    await expectState(page, place, '안녕하세요. 반갑습니다, 모아입니다.');
  });
});

/** The input method takes the key, as it does while a syllable is under way. */
async function pressTabWhileComposing(): Promise<void> {
  const session = await devtools(page);
  const key = { key: 'Process', code: 'Tab', windowsVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}
