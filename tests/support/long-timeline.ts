import type { Page } from 'playwright-core';

/** X's home on the stage with a thousand older posts. */
export const LONG_TIMELINE = 'https://x.com/home?timeline=long';

const STEP = 500;
/** As often as a wheel turns. */
const PAUSE_MS = 30;

/** Scrolls to the end as fast as a hand does; `look` is called every so often. */
export async function scrollThrough(
  page: Page,
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  await page.mouse.move(600, 400);
  for (let step = 1; ; step += 1) {
    await page.mouse.wheel(0, STEP);
    await page.waitForTimeout(PAUSE_MS);
    if (step % 20 > 0) continue;
    await look();
    const isAtEnd = () => scrollY + 2 * innerHeight > document.documentElement.scrollHeight;
    if (await page.evaluate(isAtEnd)) return;
  }
}

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
