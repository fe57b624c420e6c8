import { todayIn } from '@/lib/core/calendar/today';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { launchExtensionBrowser } from '../support/extension-browser';
import { manyDrafts } from '../support/many-drafts';
import { manySlots } from '../support/many-slots';
import { putRows } from '../support/put-rows';
import type { Figure } from './measure';

/** The quickest counts: whatever else the machine does can only add to it. */
const TURNS = 8;

/** What a person waits for another month, with all that a large team gathers in years. */
export async function measureCalendar(): Promise<readonly Figure[]> {
  const browser = await launchExtensionBrowser();
  try {
    await (await browser.openOptions('today')).close();
    await putRows(browser, {
      drafts: manyDrafts(10_000),
      slots: manySlots(5_000, todayIn(DEFAULT_SETTINGS.zone, Date.now())),
    });
    const page = await browser.openOptions('calendar');
    await page.getByRole('grid').waitFor();
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1)
      times.push(
        await page.evaluate(
          () =>
            new Promise<number>((done) => {
              const start = performance.now();
              const shown = document.querySelector('table')?.getAttribute('aria-label');
              const seen = new MutationObserver(() => {
                if (document.querySelector('table')?.getAttribute('aria-label') === shown) return;
                seen.disconnect();
                requestAnimationFrame(() => done(performance.now() - start));
              });
              seen.observe(document, { childList: true, subtree: true, attributes: true });
              document.querySelectorAll<HTMLElement>('.tw-calendar-bar button')[1]?.click();
            }),
        ),
      );
    return [
      {
        what: 'calendar to its next month, 10,000 drafts, 5,000 slots',
        value: Math.min(...times),
        bar: 200,
        unit: 'ms',
      },
    ];
  } finally {
    await browser.close();
  }
}
