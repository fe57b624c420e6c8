import { withLargeTeam } from './large-team';
import { type Figure, medianOf } from './measure';

const TURNS = 8;

/** What a person waits for another month. */
export function measureCalendar(): Promise<readonly Figure[]> {
  return withLargeTeam(async (browser) => {
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
        what: 'calendar to its next month, 10,000 drafts, 5,000 slots, median',
        value: medianOf(times),
        bar: 200,
        unit: 'ms',
      },
    ];
  });
}
