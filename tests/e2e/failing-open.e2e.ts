import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { placeNamed, postedTexts } from '../support/places';
import {
  expectHeld,
  expectMarked,
  expectPosted,
  GATE,
  NUMBER,
  postAnyway,
  RISKY,
} from '../support/risky-post';
import { type Screen, screenOf } from '../support/screen';
import { stageState } from '../support/stage-state';

const HARMLESS = 'The shop on Mill Lane opens at 9 on Saturday';
const place = placeNamed('X home, inline');

let browser: ExtensionBrowser;
let page: Page;
let screen: Screen;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
  // Without it Chromium does not start an unpacked extension again.
  const extensions = await browser.newPage('chrome://extensions');
  await extensions.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await extensions.close();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.newPage(place.url);
  screen = screenOf(page);
  await place.editor(page).click();
});
afterEach(async () => {
  expect((await stageState(page)).errors).toEqual([]);
  await page.close();
});

async function panelText(): Promise<string> {
  return screen.textOf(await screen.waitFor({ role: 'region', name: 'Tonewright' }));
}

async function clear(): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
}

describe('a question that the page keeps from being seen', () => {
  it('does not hold the post for ever: the person who presses on gets it out', async () => {
    await page.keyboard.type(RISKY);
    await expectMarked(page, 'block', NUMBER);
    await page.evaluate(() => {
      const keepOut = new MutationObserver(() => document.querySelector('tonewright-overlay')?.remove());
      keepOut.observe(document.documentElement, { childList: true, subtree: true });
      document.querySelector('tonewright-overlay')?.remove();
    });

    for (let press = 0; press < 3; press++) {
      await place.pressButton(page);
      expect(await postedTexts(page)).toEqual([]);
    }
    await place.pressButton(page);

    await expectPosted(page, RISKY);
    await place.editor(page).click();
    await page.keyboard.type(RISKY);
    await place.pressButton(page);
    expect(await postedTexts(page)).toHaveLength(1);
  });
});

describe('when the background is gone', () => {
  beforeEach(async () => {
    await page.keyboard.type('x');
    await screen.waitFor({ role: 'region', name: 'Tonewright' });
    const worker = await browser.serviceWorker();
    const again = browser.context.waitForEvent('serviceworker');
    await worker.evaluate('void setTimeout(() => chrome.runtime.reload())');
    await again;
    await clear();
  });

  it('a page that outlived an update says so, goes on guarding, lets the person decide, and throws nothing', async () => {
    await page.keyboard.type(RISKY);
    await eventually(
      async () => /reload the page/.test(await panelText()),
      async () => `the panel says: ${await panelText()}`,
    );
    await expectMarked(page, 'block', NUMBER);
    await expectHeld(page, place);
    await postAnyway(screen);
    await place.pressButton(page);
    await expectPosted(page, RISKY);

    await place.editor(page).click();
    await page.keyboard.type(HARMLESS);
    await place.pressButton(page);
    await expectPosted(page, HARMLESS);
    expect(await postedTexts(page)).toEqual([RISKY, HARMLESS]);
  });

  it('a blank of a reply is held all the same, and named', async () => {
    const text = '{이름} 고객님, Hi {{ref}}';
    await page.keyboard.type(text);
    await expectHeld(page, place);

    const gate = await screen.textOf(await screen.waitFor(GATE));
    expect(gate).toContain('The blank “이름” is not filled');
    expect(gate).toContain('The blank “ref” is not filled');
  });

  it('and after a reload of the page there is one panel, one gate, and one mark', async () => {
    await page.reload();
    await place.editor(page).click();
    await page.keyboard.type(RISKY);
    await expectMarked(page, 'block', NUMBER);
    await expectHeld(page, place);

    expect(await screen.findAll(GATE)).toHaveLength(1);
    expect(await page.locator('tonewright-overlay').count()).toBe(1);
  });
});
