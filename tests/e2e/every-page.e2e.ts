/** Every page that Tonewright has, filled: with axe, at twice the size, by keys alone, light and dark, in both languages. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORKSPACE_AREAS } from '@/lib/protocol/workspace-areas';
import { BACKUP_VERSION } from '@/lib/schemas/backup-file';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { expectPageAccessible } from '../support/page-axe';

const VERSION = String(BACKUP_VERSION).padStart(2, '0');
const FIXTURE = new URL(`../fixtures/backups/backup-v${VERSION}.json`, import.meta.url);

/** Every area and what stands behind it. */
const PLACES = [
  ...WORKSPACE_AREAS,
  ...['settings/setup', 'drafts/d-latte', 'drafts/unsent', 'drafts/bin', 'replies/T01'],
  ...['calendar?view=week', 'calendar?view=month'],
  ...['guide/ours', 'guide/voice', 'guide/packs', 'guide/dismissed', 'guide/evidence', 'guide/non-apology'],
  ...['practice/non-apology', 'practice/answer-delivery'],
];
/** A window of 1280 by 900 at 200 %. */
const TWICE = { width: 640, height: 450 };
const WINDOW = { width: 1280, height: 900 };
/** As many stops of the Tab key as show that the way leads from the areas into the page. */
const STOPS = 16;

const VIEWS = [
  { lang: 'en', colorScheme: 'light' },
  { lang: 'ko', colorScheme: 'dark' },
] as const;

describe.each(VIEWS)('in $lang, $colorScheme,', ({ lang, colorScheme }) => {
  let browser: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchExtensionBrowser({ lang, colorScheme });
    page = await browser.openOptions('settings');
    await bringIn(page, lang);
  });
  afterAll(() => browser?.close());

  const open = async (place: string) => {
    await page.setViewportSize(WINDOW);
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#/${place}`);
    await settled(page);
  };

  it.each(PLACES)('#/%s has nothing that axe finds, and everything in reach at 200 %', async (place) => {
    await open(place);
    await expectPageAccessible(page);

    await page.setViewportSize(TWICE);
    expect(await beyondTheEdge(page)).toEqual([]);
  });

  // The keys know no language: once is enough.
  it.each(lang === 'en' ? PLACES : [])(
    '#/%s is walked by the Tab key, every stop of it named and in view',
    async (place) => {
      await open(place);
      const stops = [];
      for (let at = 0; at < STOPS; at += 1) {
        await page.keyboard.press('Tab');
        stops.push(await stop(page));
      }

      expect(stops.filter(({ name, inView }) => name === '' || !inView)).toEqual([]);
      expect(new Set(stops.map(({ at }) => at)).size).toBeGreaterThan(Math.min(STOPS, 8));
    },
  );

  it('the popup has nothing that axe finds and fits its window', async () => {
    await page.setViewportSize({ width: 400, height: 600 });
    await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await settled(page);

    await expectPageAccessible(page);
    expect(await beyondTheEdge(page)).toEqual([]);
  });
});

/** The newest kind of backup through the page's own import, so that no list is empty. */
async function bringIn(page: Page, lang: 'en' | 'ko'): Promise<void> {
  const file = JSON.parse(await readFile(FIXTURE, 'utf8'));
  file.data.settings.language = lang;
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^(?:Import a file|파일 가져오기)$/ }).click(),
  ]);
  await chooser.setFiles({
    name: 'kept.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await page.getByRole('button', { name: /^(?:Replace everything|모두 바꾸기)$/ }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Nothing is being fetched or drawn any more. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  let before = '';
  await eventually(
    async () => {
      const now = (await page.locator('body').textContent()) ?? '';
      const same = now === before;
      before = now;
      await page.waitForTimeout(150);
      return same;
    },
    () => 'the page goes on changing',
  );
}

/** What stands out of the window to the right and cannot be scrolled to within a part of the page. */
function beyondTheEdge(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > width + 1)
      .map((one) => one.outerHTML.slice(0, 120));
  });
}

/** What has the focus: where in the page, under what name, and whether it can be seen. */
function stop(page: Page) {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement) || one === document.body)
      return { at: -1, name: '(the window)', inView: true };
    const box = one.getBoundingClientRect();
    const label =
      one instanceof HTMLInputElement ? [...(one.labels ?? [])].map((each) => each.textContent).join() : '';
    const named = one.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const words = [
      one.getAttribute('aria-label'),
      ...named.map((id) => document.getElementById(id)?.textContent),
      label,
      one.getAttribute('title'),
      'labels' in one
        ? [...(one.labels as NodeListOf<HTMLLabelElement>)].map((each) => each.textContent).join()
        : '',
      one.textContent,
    ];
    return {
      at: [...document.querySelectorAll('*')].indexOf(one),
      name: words.map((word) => word?.trim() ?? '').find((word) => word !== '') ?? '',
      inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });
}
