/** A thousand posts go by: what that costs the page, and what is left on the cells it hands on. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isComplaint } from '@/lib/core/replies/is-complaint';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { triagePost } from '@/lib/models/complaints/triage-post';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { LONG_TIMELINE } from '../support/long-timeline';
import { longBecauseOfUs, mainTasks, ours, threadTime, traced } from '../support/page-trace';
import { scrollThrough } from '../support/scroll-through';

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

/** The cells of the older posts, each of which has words of its own, two frames from now. */
function olderCells(): Promise<readonly CellSight[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    return [...document.querySelectorAll('article[data-testid="tweet"]')].flatMap((article) => {
      const text = article.querySelector('[data-testid="tweetText"]')?.textContent ?? '';
      const names = article.querySelector('[data-testid="User-Name"]')?.textContent ?? '';
      const isOwn = names.includes('@moa_kr');
      const chips = article.querySelectorAll('tonewright-chip').length;
      const { top, bottom } = article.getBoundingClientRect();
      return /\(\d+\)$/.test(text) ? [{ text, isOwn, chips, isInView: bottom > 0 && top < innerHeight }] : [];
    });
  });
}

/** Whatever is written to us wants an answer; of what others say to others, only what reads like a complaint. */
function wantsChip({ text, isOwn }: CellSight): boolean {
  if (isOwn) return false;
  if (text.startsWith('@moa_kr')) return true;
  const { kind, complaint } = triagePost(text);
  return isComplaint(kind) && complaint >= DEFAULT_SETTINGS.complaintThreshold;
}

const isLeftBehind = (cell: CellSight) => cell.chips > (wantsChip(cell) ? 1 : 0);
const isMissing = (cell: CellSight) => cell.isInView && cell.chips === 0 && wantsChip(cell);

it('scrolling through 1,000 posts makes no task long, and leaves no chip behind on a cell that is handed on', async () => {
  let seen = 0;
  const events = await traced(page, () =>
    scrollThrough(page, async () => {
      const cells = await eventually(
        async () => {
          const now = await olderCells();
          expect(now.filter(isLeftBehind)).toEqual([]);
          // The answers about what has just come into view are on their way.
          return !now.some(isMissing) && now;
        },
        async () => `no chip yet on ${JSON.stringify((await olderCells()).filter(isMissing))}`,
      );
      seen += cells.filter(({ chips }) => chips > 0).length;
    }),
  );
  const runs = ours(events).map(threadTime);

  expect(seen).toBeGreaterThan(20);
  expect(runs.length).toBeGreaterThan(100);
  expect(mainTasks(events).length).toBeGreaterThan(1_000);
  expect(longBecauseOfUs(events)).toEqual([]);
  expect(Math.max(...runs)).toBeLessThan(FRAME_MS);
});
