import type { Page } from 'playwright-core';

/** X's home on the stage with a thousand older posts. */
export const LONG_TIMELINE = 'https://x.com/home?timeline=long';

/** Has the page gather what its own observer calls long tasks; must come before the page is opened. */
export function watchLongTasks(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Durations in milliseconds since this was last asked. */
export function takeLongTasks(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => window.longTasks.splice(0));
}

declare global {
  interface Window {
    longTasks: number[];
  }
}
