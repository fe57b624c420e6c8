import type { Page } from 'playwright-core';
import { eventually } from './deadline';

const STEP = 500;

/** Scrolls to the end as fast as a hand does and the page draws; `look` is called every so often. */
export async function scrollThrough(
  page: Page,
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  await page.mouse.move(600, 400);
  for (let step = 1; ; step += 1) {
    await page.mouse.wheel(0, STEP);
    await drawn(page);
    if (step % 20 > 0) continue;
    await look();
    const isAtEnd = () => scrollY + 2 * innerHeight > document.documentElement.scrollHeight;
    if (await page.evaluate(isAtEnd)) return;
  }
}

/** Scrolls on until it is there; lists that make and drop their cells have it only then. */
export async function scrollUntil(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  await page.mouse.move(600, 400);
  await eventually(
    async () => {
      if (await isThere()) return true;
      await page.mouse.wheel(0, STEP);
      await drawn(page);
      return false;
    },
    () => 'scrolled, and it did not come',
  );
}

/** Two frames on, what was about to be drawn has been. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}
