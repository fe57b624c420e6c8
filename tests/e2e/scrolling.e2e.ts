/** A thousand posts go by: what that costs the page, and what is left on the cells it hands on. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { LONG_TIMELINE, scrollThrough } from '../support/long-timeline';
import { longBecauseOfUs, mainTasks, ours, threadTime, traced } from '../support/page-trace';

/** As much as a frame has. */
const FRAME_MS = 16;

let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
  page = await browser.newPage(LONG_TIMELINE);
});
afterAll(() => browser?.close());

/** Cells whose chips are not one on a post that was written to the shop, and none on any other. */
function wrongCells(): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article[data-testid="tweet"]')].flatMap((article) => {
      const text = article.querySelector('[data-testid="tweetText"]')?.textContent ?? '';
      const chips = article.querySelectorAll('tonewright-chip').length;
      const { top, bottom } = article.getBoundingClientRect();
      const isInView = bottom > 0 && top < innerHeight;
      const isOlder = /\(\d+\)$/.test(text);
      const most = text.startsWith('@moa_kr') ? 1 : 0;
      const isFine = !isOlder || (chips <= most && (chips === most || !isInView));
      return isFine ? [] : [`${chips} chips on “${text}”`];
    }),
  );
}

it('scrolling through 1,000 posts makes no task long, and leaves no chip behind on a cell that is handed on', async () => {
  const leftBehind: string[] = [];
  let seen = 0;
  const events = await traced(page, () =>
    scrollThrough(page, async () => {
      // The answers about what has just come into view are on their way.
      await page.waitForTimeout(200);
      leftBehind.push(...(await wrongCells()));
      seen += await page.locator('tonewright-chip').count();
    }),
  );
  const runs = ours(events).map(threadTime);

  expect(seen).toBeGreaterThan(20);
  expect(leftBehind).toEqual([]);
  expect(mainTasks(events).length).toBeGreaterThan(1_000);
  expect(longBecauseOfUs(events)).toEqual([]);
  expect(Math.max(...runs)).toBeLessThan(FRAME_MS);
});
