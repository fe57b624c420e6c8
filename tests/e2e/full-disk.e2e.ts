/** The browser's profile on a disk that really is full: what people are told, and what is kept all the same. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { placeNamed } from '../support/places';
import { expectHeld, expectPosted, postAnyway, RISKY } from '../support/risky-post';
import { screenOf } from '../support/screen';
import { mountSmallDisk, type SmallDisk } from '../support/small-disk.mjs';

/** A new profile takes a sixth of it. */
const MEGABYTES = 200;
/** Chromium throws away caches of its own where it needs room. */
const FILLED_EVERY_MS = 200;

/** Several pages of the disk: what is short may still go into the last one of a file. */
const LONG = 'Our shop opens at nine. '.repeat(500);

const NAMES = {
  en: { newDraft: 'New draft', wording: /^Wording 1/, unsaved: /no room left on this disk/ },
  ko: { newDraft: '새 초안', wording: /^문안 1/, unsaved: /디스크에 공간이 없으니/ },
} as const;

let disk: SmallDisk;
let profile: string;
let browser: ExtensionBrowser;
let filling: NodeJS.Timeout | undefined;

beforeEach(async () => {
  disk = mountSmallDisk(MEGABYTES);
  profile = join(disk.folder, 'profile');
  await mkdir(profile);
});
afterEach(async () => {
  clearInterval(filling);
  await browser?.kill();
  disk.unmount();
});

function fillDisk(): void {
  disk.fill();
  filling = setInterval(disk.fill, FILLED_EVERY_MS);
}

function makeRoom(): void {
  clearInterval(filling);
  disk.makeRoom();
}

async function writeDraft(lang: 'en' | 'ko', text: string): Promise<Page> {
  const page = await browser.openOptions('drafts');
  await page.getByRole('button', { name: NAMES[lang].newDraft }).first().click();
  await page.getByRole('textbox', { name: NAMES[lang].wording }).fill(text);
  await page.locator('.tw-save-saved').waitFor();
  return page;
}

it.each(['en', 'ko'] as const)(
  'a draft that finds no room stays on the page, is called so, and goes in once there is some (%s)',
  async (lang) => {
    browser = await launchExtensionBrowser({ lang, profile });
    const page = await writeDraft(lang, 'first');
    fillDisk();
    const field = page.getByRole('textbox', { name: NAMES[lang].wording });
    await field.fill(LONG);
    await page.getByRole('alert').filter({ hasText: NAMES[lang].unsaved }).waitFor();
    expect(await field.inputValue()).toBe(LONG);

    makeRoom();
    await field.press('End');
    await page.keyboard.type('!');
    await page.locator('.tw-save-saved').waitFor();
    await page.reload();
    expect(await page.getByRole('textbox', { name: NAMES[lang].wording }).inputValue()).toBe(`${LONG}!`);
  },
);

it('a composer says that it can keep nothing, goes on to check, and lets the post go', async () => {
  browser = await launchExtensionBrowser({ profile });
  const home = placeNamed('X home, inline');
  const page = await browser.newPage(home.url);
  const screen = screenOf(page);
  fillDisk();
  await home.editor(page).click();
  await page.keyboard.type(RISKY);

  const panel = await screen.waitFor({ role: 'region', name: 'Tonewright' });
  await expect.poll(() => screen.textOf(panel)).toContain('cannot be kept just now');
  await expectHeld(page, home);
  await postAnyway(screen);
  await home.pressButton(page);
  await expectPosted(page, RISKY);
});

it('nothing that was saved before is lost when the browser dies on a full disk', async () => {
  browser = await launchExtensionBrowser({ profile });
  const page = await writeDraft('en', 'saved while there was room');
  fillDisk();
  await page.getByRole('textbox', { name: NAMES.en.wording }).fill(LONG);
  await page.getByRole('alert').filter({ hasText: NAMES.en.unsaved }).waitFor();
  await browser.kill();
  makeRoom();

  browser = await launchExtensionBrowser({ profile });
  const again = await browser.openOptions('drafts');
  await again.getByRole('list', { name: 'Drafts', exact: true }).getByRole('link').click();
  expect(await again.getByRole('textbox', { name: NAMES.en.wording }).inputValue()).toBe(
    'saved while there was room',
  );
});
