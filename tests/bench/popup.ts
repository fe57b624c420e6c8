import type { ExtensionBrowser } from '../support/extension-browser';
import { withLargeTeam } from './large-team';
import { type Figure, medianOf } from './measure';

const OPENINGS = 9;

/** What a person waits for today's slot and its text. */
export function measurePopup(): Promise<readonly Figure[]> {
  return withLargeTeam(async (browser) => {
    // Nobody stands between a person's popup and its files. The proxy still lets nothing out.
    await browser.context.unrouteAll();
    const times: number[] = [];
    for (let count = 0; count < OPENINGS; count += 1) times.push(await timeToContent(browser));
    return [
      {
        what: 'popup to its content, 10,000 drafts, 5,000 slots, median',
        value: medianOf(times),
        bar: 100,
        unit: 'ms',
      },
    ];
  });
}

/** Milliseconds from the start of the page to the frame that holds today's slot with its draft's text. */
async function timeToContent({ context, extensionId }: ExtensionBrowser): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('.tw-slot .tw-slot-text')?.checkVisibility()) return;
      seen.disconnect();
      requestAnimationFrame(() => console.log(performance.now()));
    });
    seen.observe(document, { childList: true, subtree: true, attributes: true });
  });
  // The page tells. Asked whether it is so far, it would answer instead of getting there.
  const told = page.waitForEvent('console');
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const value = Number((await told).text());
  await page.close();
  return value;
}
