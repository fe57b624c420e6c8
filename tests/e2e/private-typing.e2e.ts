import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { createHostileStage } from '../support/hostile-stage';
import { composeKorean, typeKorean } from '../support/ime';
import { placeNamed } from '../support/places';
import { expectHeld, RISKY } from '../support/risky-post';
import { type Screen, screenOf } from '../support/screen';
import { stageState } from '../support/stage-state';

const place = placeNamed('X home, inline');

let browser: ExtensionBrowser;
let page: Page;
let screen: Screen;

beforeAll(async () => {
  browser = await launchExtensionBrowser({ pages: await createHostileStage() });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.newPage(place.url);
  screen = screenOf(page);
  await place.editor(page).click();
  await page.keyboard.type(RISKY);
});
afterEach(() => page.close());

describe('what is typed into our own boxes', () => {
  it('reaches no listener of the page and is no shortcut of X, from a keyboard or an input method', async () => {
    await expectHeld(page, place);
    await screen.click({ role: 'textbox', name: 'Reason' });
    await forgetHeard();

    await page.keyboard.type('njkrl ');
    const finish = await composeKorean(page, '법무팀 확인');
    await finish();
    await typeKorean(page, ' 값');
    for (const keys of ['Control+a', 'Control+c', 'End', 'Control+v']) await page.keyboard.press(keys);

    const words = 'njkrl 법무팀 확인 값';
    await eventually(
      async () => (await screen.focused())?.value === words + words,
      async () => `the box holds ${(await screen.focused())?.value}`,
    );
    expect(await page.evaluate(() => window.hostile.heard)).toEqual([]);
    expect((await stageState(page)).shortcuts).toEqual([]);
  });

  it('stays with us in the palette’s search too', async () => {
    await page.keyboard.press('Alt+Shift+R');
    await screen.waitFor({ role: 'searchbox', name: 'Search templates' });
    await forgetHeard();

    await page.keyboard.type('nb ');
    await typeKorean(page, '배송');

    expect((await screen.focused())?.value).toBe('nb 배송');
    expect(await page.evaluate(() => window.hostile.heard)).toEqual([]);
    expect((await stageState(page)).shortcuts).toEqual([]);
  });
});

function forgetHeard(): Promise<void> {
  return page.evaluate(() => void window.hostile.heard.splice(0));
}
