import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { expectState, placeNamed } from '../support/places';
import { expectPosted } from '../support/risky-post';
import { type Screen, screenOf } from '../support/screen';

const place = placeNamed('X home, inline');
const SALE = 'All coats 30% off until Sunday';
const NEWS = 'From Monday the shop on Mill Lane opens at 9';

let browser: ExtensionBrowser;
let page: Page;
let screen: Screen;
let mix: Screen;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
  page = await browser.newPage(place.url);
  screen = screenOf(page);
  mix = screen.within({ role: 'region', name: 'What this account posts' });
});
afterAll(() => browser?.close());

const write = async (text: string) => {
  await place.editor(page).click();
  await page.keyboard.type(text);
  await expectState(page, place, text);
};
const post = async (text: string) => {
  await place.pressButton(page);
  await expectPosted(page, text);
};

describe('the mix beside the composer', () => {
  it('guesses what a post is for, takes the writer’s word for it, and counts what went out by it', async () => {
    await write(SALE);
    await mix.click({ role: 'button', name: 'This post is for: Promotion (guess)' });
    await mix.click({ role: 'radio', name: 'Information' });
    await mix.waitFor({ role: 'button', name: 'This post is for: Information' });
    await post(SALE);

    await write(`${SALE}, hats too`);
    await mix.click({ role: 'button', name: 'This post is for: Promotion (guess)' });
    await mix.waitFor({ role: 'StaticText', name: 'In the last seven days: posts 1, answers 0' });
    expect(await mix.find({ role: 'StaticText', name: /promotions in a row/ })).toBeNull();
    await post(`${SALE}, hats too`);

    await write(NEWS);
    await mix.click({ role: 'button', name: 'This post is for: Information (guess)' });
    await mix.waitFor({ role: 'StaticText', name: 'Posts so far: 3; the share is shown from 10 on' });
    await mix.waitFor({ role: 'StaticText', name: 'In the last seven days: posts 2, answers 0' });
  });
});
