import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { expectState, placeNamed } from '../support/places';
import {
  expectHeld,
  expectMarked,
  expectPosted,
  GATE,
  NUMBER,
  postAnyway,
  RISKY,
} from '../support/risky-post';
import { type Screen, screenOf, type Wanted } from '../support/screen';
import { pageSurface } from '../support/surface';
import { untilSaved } from '../support/until-saved';

const place = placeNamed('X home, inline');
const panel = { role: 'region', name: 'Tonewright' };

let browser: ExtensionBrowser;
let page: Page;
let screen: Screen;
/** The workspace in another tab, while the page of X stays open. */
let workspace: Page;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  workspace = await browser.openOptions();
  page = await browser.newPage(place.url);
  screen = screenOf(page);
});
afterEach(async () => {
  await browser.forgetSent();
  await workspace.close();
  await page.close();
});

async function write(text: string): Promise<void> {
  await place.editor(page).click();
  await page.keyboard.type(text);
  await expectState(page, place, text);
}

/** To the workspace's tab, and there to that area. */
async function goTo(area: string): Promise<void> {
  await workspace.bringToFront();
  await workspace.evaluate((hash) => {
    location.hash = hash;
  }, `#/${area}`);
}

const switchNamed = (name: string) => workspace.getByRole('switch', { name, exact: true });

/** By keyboard, as the switch's own input is drawn over. */
async function flip(name: string): Promise<void> {
  await switchNamed(name).focus();
  await workspace.keyboard.press('Space');
  await untilSaved(workspace);
}

describe('a decision at the gate', () => {
  it('stands in the team’s log with rule, level, outcome and reason, and without the text', async () => {
    await write(RISKY);
    await expectHeld(page, place);
    await screen.click({ role: 'button', name: 'Back to editing' });
    await screen.waitForGone(GATE);
    await expectHeld(page, place);
    await postAnyway(screen, 'A made-up number for the course');
    await place.pressButton(page);
    await expectPosted(page, RISKY);

    await goTo('team');
    const rows = workspace.getByRole('table').getByRole('row');
    await rows.nth(2).waitFor();

    const posted = await rows.nth(1).textContent();
    for (const words of [
      /resident registration number/,
      /Stop/,
      /Posted anyway/,
      /A made-up number for the course/,
    ])
      expect(posted).toMatch(words);
    expect(await rows.nth(2).textContent()).toMatch(/Went back to edit[\s\S]*None given/);
    const everything = await workspace.locator('body').textContent();
    expect(everything).not.toContain(NUMBER);
    expect(everything).not.toContain('Is your ID');
  });
});

/** Where it begins and ends from left to right, in CSS pixels of the window. */
async function sidesOf(wanted: Wanted): Promise<[left: number, right: number]> {
  const { backendNodeId } = await screen.waitFor(wanted);
  const { model } = await pageSurface(page).send<{ model: { border: number[] } }>('DOM.getBoxModel', {
    backendNodeId,
  });
  return [model.border[0] ?? Number.NaN, model.border[2] ?? Number.NaN];
}

describe('"Not again" on a hint', () => {
  const hint = /Consider one topic hashtag/;
  const shown = async () => {
    const items = await screen.findAll({ role: 'listitem' });
    const texts = await Promise.all(items.map((item) => screen.textOf(item)));
    return texts.some((text) => hint.test(text));
  };

  it('takes it out of the panel, stands in the workspace, and Undo brings it back', async () => {
    await write('The shop on Mill Lane opens at 9 on Saturday');
    const hints = screen.within({ role: 'list', name: 'To reach further' });
    await hints.waitFor({ role: 'listitem' });
    expect(await shown()).toBe(true);

    const items = await hints.findAll({ role: 'listitem' });
    const texts = await Promise.all(items.map((item) => screen.textOf(item)));
    const buttons = await hints.findAll({ role: 'button', name: 'Not again' });
    await screen.click(buttons[texts.findIndex((text) => hint.test(text))]!);
    await expect.poll(shown).toBe(false);
    await goTo('guide/dismissed');
    const dismissed = workspace.getByRole('list', { name: 'Dismissed' }).getByText(hint);
    await dismissed.waitFor();

    await page.bringToFront();
    await screen.click({ role: 'button', name: 'Undo' });
    await expect.poll(shown).toBe(true);
    await workspace.bringToFront();
    await expect.poll(() => dismissed.count()).toBe(0);
  });

  it('said of words that hold a post lets exactly these through, until it is taken back in the workspace', async () => {
    await write(RISKY);
    await expectMarked(page, 'block', NUMBER);
    await screen.click({ role: 'button', name: 'Not again' });
    await expectMarked(page, 'block', '');
    await goTo('guide/dismissed');
    await workspace.getByRole('button', { name: /^Hear it again/ }).click();
    await untilSaved(workspace);

    await page.bringToFront();
    await expectMarked(page, 'block', NUMBER);
    await expectHeld(page, place);
  });

  it('leaves the panel whole in a window of 320 pixels, its choices and all', async () => {
    await write(RISKY);
    await screen.click({ role: 'button', name: 'Not again' });
    await screen.waitFor({ role: 'button', name: 'The whole rule, for this account' });
    await page.setViewportSize({ width: 320, height: 700 });

    await expect.poll(() => sidesOf(panel)).toSatisfy(([left, right]) => left >= 0 && right <= 320);
    await screen.click({ role: 'button', name: 'Undo' });
    await expectMarked(page, 'block', NUMBER);
  });

  it('can be made wider: the whole rule, in this kind of text', async () => {
    await write(RISKY);
    await expectMarked(page, 'block', NUMBER);
    await screen.click({ role: 'button', name: 'Not again' });
    await screen.click({ role: 'button', name: 'The whole rule, here' });
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Yours is 910202-2345678, right?');
    await screen.waitFor({ role: 'button', name: 'Undo' });
    await expectMarked(page, 'block', '');
    await screen.click({ role: 'button', name: 'Undo' });
    await expectMarked(page, 'block', '910202-2345678');
  });
});

describe('what is changed in the workspace holds in pages that are open', () => {
  it('a word added to the tone guide is marked, with what to write instead', async () => {
    await write('Our cheap tea is back');
    await goTo('guide/ours');
    await workspace.getByRole('button', { name: 'Write a rule' }).click();
    const dialog = workspace.getByRole('dialog', { name: 'A rule of our guide' });
    await dialog.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Write instead' });
    await dialog.getByRole('combobox', { name: 'Level' }).selectOption({ label: 'Careful' });
    await dialog.getByRole('textbox', { name: 'Words' }).fill('cheap');
    await dialog.getByRole('textbox', { name: 'Write instead' }).fill('affordable');
    await dialog.getByRole('button', { name: 'Save the rule' }).click();
    await untilSaved(workspace);

    await page.bringToFront();
    await expectMarked(page, 'warn', 'cheap');
    await screen.click({ role: 'button', name: /affordable/ });

    await expectState(page, place, 'Our affordable tea is back');
  });

  it('a rule switched off asks no more, and asks again once it is on', async () => {
    const name = 'Check: Looks like a resident registration number';
    await write(RISKY);
    await expectHeld(page, place);
    await screen.click({ role: 'button', name: 'Back to editing' });
    await goTo('guide/pii-rrn');
    await flip(name);
    await page.bringToFront();
    await expectMarked(page, 'block', '');
    await place.pressButton(page);
    await expectPosted(page, RISKY);

    await workspace.bringToFront();
    await flip(name);
    await page.bringToFront();
    await place.editor(page).click();
    await page.keyboard.type(RISKY);
    await expectMarked(page, 'block', NUMBER);
    await place.pressButton(page);
    await screen.waitFor(GATE);
  });

  it('a pause for the site takes away panel, marks and gate at once, and posts go out', async () => {
    await write(RISKY);
    await expectHeld(page, place);
    await goTo('settings');
    await flip('Pause on X');

    await page.bringToFront();
    await screen.waitForGone(GATE);
    await screen.waitForGone(panel);
    await expectMarked(page, 'block', '');
    await place.pressButton(page);
    await expectPosted(page, RISKY);

    await workspace.bringToFront();
    await flip('Pause on X');
    await page.bringToFront();
    await place.editor(page).blur();
    await place.editor(page).click();
    await page.keyboard.type(RISKY);
    await screen.waitFor(panel);
    await expectMarked(page, 'block', NUMBER);
  });
});
