import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually, nothingToCome } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { marked } from '../support/highlights';
import { composeKorean, typeKorean } from '../support/ime';
import { expectState, PLACES, type Place, postedTexts, stateText } from '../support/places';
import { GATE, NUMBER, postAnyway, RISKY } from '../support/risky-post';
import { type Screen, screenOf } from '../support/screen';

/** From the keys to the button; nothing shows that the text has been checked while it composes. */
const REACH_FOR_MOUSE_MS = 300;
const HARMLESS = 'The shop on Mill Lane opens at 9 on Saturday';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchExtensionBrowser();
});
afterAll(() => browser?.close());

describe.each(PLACES)('in the composer of $name', (place) => {
  let page: Page;
  let screen: Screen;
  let editor: Locator;

  beforeEach(async () => {
    page = await browser.newPage(place.url);
    screen = screenOf(page);
    await place.reach(page);
    editor = place.editor(page);
    await editor.click();
  });
  afterEach(async () => {
    await browser.forgetSent();
    await page.close();
  });

  it('a risky number is marked, listed with its reason, and held until the person says otherwise', async () => {
    await editor.pressSequentially(RISKY);
    await eventually(
      async () => (await marked(page, 'block')).join() === NUMBER,
      async () => `marked: ${JSON.stringify(await marked(page, 'block'))}`,
    );
    const finding = await screen
      .within({ role: 'list', name: 'Things to check' })
      .waitFor({ role: 'listitem' });
    expect(await screen.textOf(finding)).toContain('resident registration number');
    expect(await screen.textOf(finding)).toContain('legal basis');
    expect(await screen.find({ role: 'button', name: 'Remove the number' })).not.toBeNull();

    await editor.press('ArrowLeft');
    const caret = { start: RISKY.length - 1, end: RISKY.length - 1 };
    await expect.poll(() => selectionOf(page, place)).toEqual(caret);
    await place.pressButton(page);
    await screen.waitFor(GATE);
    await screen.click({ role: 'button', name: 'Back to editing' });
    await screen.waitForGone(GATE);
    expect(await postedTexts(page)).toEqual([]);
    if (await editor.isVisible()) await expect.poll(() => selectionOf(page, place)).toEqual(caret);

    await press(place, page, editor);
    await postAnyway(screen);
    expect(await postedTexts(page)).toEqual([]);

    await press(place, page, editor);
    await eventually(
      async () => (await postedTexts(page)).length > 0,
      () => 'the second press did not go out',
    );
    expect(await postedTexts(page)).toEqual([RISKY]);
  });

  it('an edit after "Post anyway" is asked about again', async () => {
    await editor.pressSequentially(RISKY);
    await press(place, page, editor);
    await postAnyway(screen);
    if (!(await editor.isVisible())) await page.getByRole('button', { name: 'Back', exact: true }).click();
    if (!(await isWriting(page))) await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('!');

    await press(place, page, editor);

    await screen.waitFor(GATE);
    expect(await postedTexts(page)).toEqual([]);
  });

  it('a harmless post goes out with nothing in the way and no extra press', async () => {
    await editor.pressSequentially(HARMLESS);
    await expectState(page, place, HARMLESS);

    await press(place, page, editor);

    await eventually(
      async () => (await postedTexts(page)).join() === HARMLESS,
      async () => `posted: ${JSON.stringify(await postedTexts(page))}`,
    );
    expect(await screen.find(GATE)).toBeNull();
  });

  it('one click on a suggestion changes exactly its words, and one undo brings them back', async () => {
    await editor.pressSequentially(RISKY);

    await screen.click({ role: 'button', name: 'Remove the number' });
    await eventually(
      async () => !(await stateText(page, place)).includes(NUMBER),
      async () => `the editor holds ${await stateText(page, place)}`,
    );
    expect((await stateText(page, place)).replace(/\s+/g, ' ')).toBe('Is your ID correct?');

    await page.keyboard.press('Control+z');
    await expectState(page, place, RISKY);
  });

  it('Korean typed jamo by jamo arrives whole, is left alone while composing, and is marked right after', async () => {
    const finish = await composeKorean(page, '값이 국내 최초');
    expect(await editor.textContent()).toContain('값이 국내 최초');
    await nothingToCome();
    expect(await marked(page, 'warn')).toEqual([]);

    await finish();
    await eventually(
      async () => (await marked(page, 'warn')).join() === '국내 최초',
      async () => `marked: ${JSON.stringify(await marked(page, 'warn'))}`,
    );
    await typeKorean(page, ' 삯바늘, 값은 넓게 읽습니다');
    await expectState(page, place, '값이 국내 최초 삯바늘, 값은 넓게 읽습니다');
  });

  it('a press of Post while the last syllable still composes is asked about like any other', async () => {
    await composeKorean(page, '그만 닥쳐');
    await pause(REACH_FOR_MOUSE_MS);

    await place.pressButton(page);

    await screen.waitFor(GATE);
    expect(await postedTexts(page)).toEqual([]);
  });
});

/** By key where the site sends by key, else by button. */
async function press(place: Place, page: Page, editor: Locator): Promise<void> {
  if (place.key) await editor.press(place.key);
  else await place.pressButton(page);
}

function selectionOf(page: Page, { surface }: Place) {
  return page.evaluate(
    (wanted) => window.stage.editors().find((editor) => editor.surface === wanted)?.selection,
    surface,
  );
}

function isWriting(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.getAttribute('contenteditable') === 'true');
}
