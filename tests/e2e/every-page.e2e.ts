/** Every page that Tonewright has, filled: with axe in light and dark, at twice the size and on a narrow screen, by keys alone, in both languages. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORKSPACE_AREAS } from '@/lib/protocol/workspace-areas';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { expectAccessibleInBoth } from '../support/page-axe';
import { bringIn, expectRoomIn, settled, visit } from '../support/workspace-visit';

/** Every area and what stands behind it. */
const PLACES = [
  ...WORKSPACE_AREAS,
  ...['settings/setup', 'drafts/d-latte', 'drafts/unsent', 'drafts/bin', 'replies/T01'],
  ...['calendar?view=week', 'calendar?view=list', 'calendar/s-1', 'calendar/s-3', 'calendar/2026-11-23'],
  ...['calendar/gone', 'drafts/gone'],
  ...['guide/ours', 'guide/voice', 'guide/packs', 'guide/dismissed', 'guide/evidence', 'guide/non-apology'],
  ...['practice/non-apology', 'practice/answer-delivery'],
];
/** A window of 1280 by 900 at 200 %, and a telephone's width. */
const SIZES = [
  { width: 640, height: 450 },
  { width: 360, height: 740 },
];
/** As many stops of the Tab key as show that the way leads from the areas into the page. */
const STOPS = 16;

describe.each(['en', 'ko'] as const)('in %s,', (lang) => {
  let browser: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchExtensionBrowser({ lang });
    page = await browser.openOptions('settings');
    await bringIn(page, lang);
  });
  afterAll(() => browser?.close());

  it.each(PLACES)('#/%s has nothing that axe finds in light or dark, and room at 200 %', async (place) => {
    await visit(page, browser.extensionId, place);
    await expectAccessibleInBoth(page);
    await expectRoomIn(page, SIZES);
  });

  // The keys know no language: once is enough.
  it.each(lang === 'en' ? PLACES : [])(
    '#/%s is walked by the Tab key, every stop of it named and in view',
    async (place) => {
      await visit(page, browser.extensionId, place);
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

    await expectAccessibleInBoth(page);
    await expectRoomIn(page, [{ width: 400, height: 600 }]);
  });
});

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
