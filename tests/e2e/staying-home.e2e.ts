import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { fillBlanks } from '../support/fill-blanks';
import { type Place, placeNamed } from '../support/places';
import { expectHeld, expectPosted, postAnyway, RISKY } from '../support/risky-post';
import { createScreen, screenOf } from '../support/screen';
import { stageState } from '../support/stage-state';

const home = placeNamed('X home, inline');
const comment = placeNamed('Facebook comment');
const dialog = placeNamed('Facebook post dialog, Post at once');
const AREAS = ['today', 'calendar', 'drafts', 'replies', 'guide', 'insights', 'team', 'settings'];
const DRAFT = 'Kimchi cabbages can be ordered until Saturday';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchExtensionBrowser();
});
afterAll(() => browser?.close());

async function writing(place: Place, text: string): Promise<Page> {
  const page = await browser.newPage(place.url);
  await place.reach(page);
  await place.editor(page).click();
  await page.keyboard.type(text);
  return page;
}

/** Presses of publish controls that reached the page; all of them must have been made by a person's hand. */
async function pressesOf(page: Page): Promise<number> {
  const { pressed } = await stageState(page);
  expect(pressed.filter(({ isTrusted }) => !isTrusted)).toEqual([]);
  return pressed.length;
}

describe.each([home, comment, dialog])('writing in $name', (place) => {
  it('goes out by the one press that followed "Post anyway", which was the person’s', async () => {
    const page = await writing(place, RISKY);
    const screen = screenOf(page);
    await expectHeld(page, place);
    await postAnyway(screen);
    expect(await pressesOf(page)).toBe(0);

    await place.pressButton(page);
    await expectPosted(page, RISKY);

    expect(await pressesOf(page)).toBe(1);
    await page.close();
  });
});

describe('what fills composers', () => {
  it('a reply to a complaint waits in its composer until the person presses', async () => {
    const page = await browser.newPage(home.url);
    const screen = screenOf(page);
    const form = { role: 'dialog', name: 'Fill in the reply' };
    await screen.click({ role: 'button', name: 'Reply to complaint: delivery' });
    await screen.waitFor(form);
    await fillBlanks(screen.within(form), () => '확인 중');
    await screen.press('Enter');
    await screen.waitForGone(form);
    await eventually(
      async () =>
        (await stageState(page)).editors.some(({ surface, text }) => surface === 'reply-modal' && text),
      () => 'the reply is not in its composer',
    );

    expect(await pressesOf(page)).toBe(0);
    await page.close();
  });

  it('a template from the palette waits too', async () => {
    const page = await writing(home, 'Hello. ');
    const screen = screenOf(page);
    await page.keyboard.press('Alt+Shift+R');
    await screen.waitFor({ role: 'dialog', name: 'Reply templates' });
    await page.keyboard.type('wrongaccount');
    await page.keyboard.press('Enter');
    await eventually(
      async () => (await stageState(page)).editors.some(({ text }) => text.length > 30),
      () => 'the template is not in the composer',
    );

    expect(await pressesOf(page)).toBe(0);
    await page.close();
  });

  it('"Write it" fills and waits', async () => {
    const workspace = await browser.openOptions('calendar');
    await workspace.getByRole('button', { name: 'New slot' }).click();
    await workspace.getByRole('button', { name: /draft/i }).click();
    await workspace.getByRole('textbox', { name: /Wording|Text/ }).fill(DRAFT);
    const page = await browser.newPage(home.url);
    const popup = createScreen(await browser.openPopup());

    await popup.within({ role: 'region', name: 'Today' }).click({ role: 'button', name: 'Write it' });
    await eventually(
      async () => (await stageState(page)).editors.some(({ text }) => text === DRAFT),
      () => 'the draft is not in a composer',
    );

    expect(await pressesOf(page)).toBe(0);
    await page.close();
    await workspace.close();
  });
});

describe('after all this, and a look at every page of the workspace', () => {
  it('nothing has left the browser', async () => {
    for (const area of AREAS) {
      const page = await browser.openOptions(area);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (area === 'settings') {
        const exported = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Export to a file' }).click();
        await page.locator('input[type=file]').setInputFiles(await (await exported).path());
        await page.getByRole('button', { name: 'Replace everything' }).click();
        await page.getByText('Everything was imported.').waitFor();
      }
      await page.close();
    }

    expect(browser.requests()).toEqual([]);
  });

  it('and it would have been noticed: from a page, the workspace and the worker', async () => {
    const ask = () => fetch('https://leak.example/asked').catch(() => null);
    const stage = await browser.newPage('https://x.com/assets/none.js');
    const workspace = await browser.openOptions();
    await stage.evaluate(ask);
    await workspace.evaluate(ask);
    await (await browser.serviceWorker()).evaluate(ask);

    const asked = browser.requests().filter((line) => line.includes('leak.example'));
    expect(asked.filter((line) => line.endsWith('from page'))).toHaveLength(2);
    expect(asked.filter((line) => line.endsWith('from service worker'))).toHaveLength(1);
  });
});
