import type { Page } from 'playwright-core';
import { launchExtensionBrowser } from '../support/extension-browser';
import { manyReplies } from '../support/many-replies';
import { placeNamed } from '../support/places';
import { putTemplates } from '../support/put-template';
import { screenOf } from '../support/screen';
import type { Figure } from './measure';

const place = placeNamed('X home, inline');
const PAGES = 5;

/** What a person waits for when the palette opens over 10,000 replies, the first time on each page. */
export async function measurePalette(): Promise<readonly Figure[]> {
  const browser = await launchExtensionBrowser();
  try {
    await (await browser.newPage(place.url)).close();
    await putTemplates(browser, manyReplies(10_000));
    const times: number[] = [];
    for (let count = 0; count < PAGES; count += 1) {
      const page = await browser.newPage(place.url);
      times.push(await timeToOpen(page));
      await page.close();
    }
    const median = times.toSorted((a, b) => a - b)[Math.floor(PAGES / 2)] ?? Number.NaN;
    return [{ what: 'palette opens over 10,000 replies, median', value: median, bar: 100, unit: 'ms' }];
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the key to the first picture after it, as the browser itself times it: in steps of eight. */
async function timeToOpen(page: Page): Promise<number> {
  await place.editor(page).click();
  await page.keyboard.type('Hello');
  await screenOf(page).waitFor({ role: 'region', name: 'Tonewright' });
  const slowestKey = page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const keys = list.getEntries().filter(({ name }) => name === 'keydown');
          if (keys.length > 0) done(Math.max(...keys.map(({ duration }) => duration)));
        }).observe({ type: 'event', durationThreshold: 16 } as object);
      }),
  );
  await page.keyboard.press('Alt+Shift+R');
  await screenOf(page).waitFor({ role: 'option', name: /./ }, { within: 20_000 });
  return slowestKey;
}
