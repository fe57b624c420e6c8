/** A thousand posts go by: what that costs the page, and what is left on the cells it hands on. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isComplaint } from '@/lib/core/replies/is-complaint';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { triagePost } from '@/lib/models/complaints/triage-post';
import { eventually } from '../support/deadline';
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

interface CellSight {
  readonly text: string;
  /** Written by the signed-in account. */
  readonly isOwn: boolean;
  readonly chips: number;
  readonly isInView: boolean;
}

/** The cells of the older posts, each of which has words of its own. */
function olderCells(): Promise<readonly CellSight[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article[data-testid="tweet"]')].flatMap((article) => {
      const text = article.querySelector('[data-testid="tweetText"]')?.textContent ?? '';
      const names = article.querySelector('[data-testid="User-Name"]')?.textContent ?? '';
      const isOwn = names.includes('@moa_kr');
      const chips = article.querySelectorAll('tonewright-chip').length;
      const { top, bottom } = article.getBoundingClientRect();
      return /\(\d+\)$/.test(text) ? [{ text, isOwn, chips, isInView: bottom > 0 && top < innerHeight }] : [];
    }),
  );
}

/** As the background decides it: a chip on a cell where this says no was left behind by another post. */
function wantsChip({ text, isOwn }: CellSight): boolean {
  if (isOwn) return false;
  const { kind, complaint, urgency } = triagePost(text);
  const isComplaintEnough = isComplaint(kind) && complaint >= DEFAULT_SETTINGS.complaintThreshold;
  return isComplaintEnough || (text.startsWith('@moa_kr') && (kind !== 'none' || urgency === 'now'));
}

const isLeftBehind = (cell: CellSight) => cell.chips > (wantsChip(cell) ? 1 : 0);
const isMissing = (cell: CellSight) => cell.isInView && cell.chips === 0 && wantsChip(cell);

it('scrolling through 1,000 posts makes no task long, and leaves no chip behind on a cell that is handed on', async () => {
  let seen = 0;
  const events = await traced(page, () =>
    scrollThrough(page, async () => {
      // The answers about what has just come into view are on their way.
      const cells = await eventually(
        async () => {
          const now = await olderCells();
          return now.some((cell) => isMissing(cell) || isLeftBehind(cell)) ? null : now;
        },
        async () => `wrong chips: ${JSON.stringify(await olderCells())}`,
      );
      seen += cells.filter(({ chips }) => chips > 0).length;
    }),
  );
  const runs = ours(events).map(threadTime);

  expect(seen).toBeGreaterThan(20);
  expect(mainTasks(events).length).toBeGreaterThan(1_000);
  expect(longBecauseOfUs(events)).toEqual([]);
  expect(Math.max(...runs)).toBeLessThan(FRAME_MS);
});
