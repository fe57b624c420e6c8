import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchExtensionBrowser } from '../support/extension-browser';
import { LONG_TIMELINE, takeLongTasks, watchLongTasks } from '../support/long-timeline';
import { longBecauseOfUs, ours, threadTime, traced } from '../support/page-trace';
import { scrollThrough } from '../support/scroll-through';
import type { Figure } from './measure';

const POSTS = 1_000;
/** An extension that does nothing worth the name: what the page costs by itself. */
const NONE = fileURLToPath(new URL('../fixtures/probe-extension', import.meta.url));

/** What chips cost a timeline of a thousand posts, every third of which is written to us. */
export async function measureScrolling(): Promise<readonly Figure[]> {
  const without = await onLongTimeline(NONE, async (page) => {
    await scrollThrough(page);
    return (await takeLongTasks(page)).length;
  });
  const observed = await onLongTimeline(undefined, async (page) => {
    await scrollThrough(page);
    return (await takeLongTasks(page)).length;
  });
  const events = await onLongTimeline(undefined, (page) => traced(page, () => scrollThrough(page)));
  const runs = ours(events).map(threadTime);
  return [
    {
      what: `scrolling through 1,000 posts: long tasks the page saw, beside ${without} without us`,
      value: observed,
      bar: without + 5,
      unit: 'times',
    },
    {
      what: 'scrolling through 1,000 posts: tasks that were long because of us',
      value: longBecauseOfUs(events).length,
      bar: 0,
      unit: 'times',
    },
    {
      what: 'scrolling through 1,000 posts: our longest stretch',
      value: Math.max(...runs),
      bar: 16,
      unit: 'ms',
    },
    {
      what: 'scrolling through 1,000 posts: ours for each post',
      value: runs.reduce((total, time) => total + time, 0) / POSTS,
      bar: 2,
      unit: 'ms',
    },
  ];
}

async function onLongTimeline<T>(
  extension: string | undefined,
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const browser = await launchExtensionBrowser(extension ? { extension } : {});
  try {
    const page = await browser.newPage('about:blank');
    await watchLongTasks(page);
    await page.goto(LONG_TIMELINE);
    await page.waitForLoadState('networkidle');
    await takeLongTasks(page);
    return await measure(page);
  } finally {
    await browser.close();
  }
}
