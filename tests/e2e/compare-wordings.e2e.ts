import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { expectState, placeNamed, stateText } from '../support/places';
import { expectPosted } from '../support/risky-post';
import { type Screen, screenOf } from '../support/screen';

const place = placeNamed('X home, inline');
const HINTED = 'Have you seen what we did? Click here';
const TOLD = 'The pool on Mill Lane reopens on Friday: six lanes, and free entry for children under 12';

const compare = { role: 'button', name: /^Compare wordings/ };
const keep = { role: 'button', name: 'Keep this wording' };
const use = { role: 'button', name: 'Use this' };

let browser: ExtensionBrowser;
let page: Page;
let screen: Screen;
let panel: Screen;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
  page = await browser.newPage(place.url);
  screen = screenOf(page);
  panel = screen.within({ role: 'region', name: 'Tonewright' });
});
afterAll(() => browser?.close());

const rewrite = async (text: string) => {
  await place.editor(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await expectState(page, place, text);
};
const verdict = (name: string) => panel.waitFor({ role: 'StaticText', name });

describe('two wordings of one message beside the composer', () => {
  it('are compared as the second is written, and one is taken with a click and given back with one undo', async () => {
    await rewrite(TOLD);
    await panel.click(compare);
    await panel.click(keep);
    await rewrite(HINTED);
    await verdict('Likelier to be passed on: B');
    await panel.waitFor({ role: 'StaticText', name: 'names a number' });
    await panel.waitFor({ role: 'StaticText', name: /^A model of old English tweets/ });

    await panel.click(use);

    await expectState(page, place, TOLD);
    await verdict('Likelier to be passed on: A');
    await page.keyboard.press('Control+z');
    await expectState(page, place, HINTED);
  });

  it('stay when the panel is folded or left, and go with the post', async () => {
    await panel.click({ role: 'button', name: 'Fold the panel' });
    await panel.click({ role: 'button', name: 'Unfold the panel' });
    await panel.click(compare);
    expect(await panel.findAll(use)).not.toEqual([]);
    await panel.click(use);
    const text = await stateText(page, place);

    await place.pressButton(page);
    await expectPosted(page, text);
    await rewrite('Another message');

    await panel.waitFor({ role: 'button', name: 'Compare wordings' });
  });

  it('are compared by the evidence alone in Korean, which says so', async () => {
    await rewrite('새 지도에는 조용한 벤치가 많이 있습니다');
    await panel.click(compare);
    await panel.click(keep);
    await rewrite('새 지도에는 조용한 벤치가 412개 있습니다');

    await verdict('Likelier to be passed on: A');
    await panel.waitFor({ role: 'StaticText', name: /no Korean posts to check it with/ });
  });
});
