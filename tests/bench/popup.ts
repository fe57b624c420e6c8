import { todayIn } from '@/lib/core/calendar/today';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { manyDrafts } from '../support/many-drafts';
import { manySlots } from '../support/many-slots';
import { putRows } from '../support/put-rows';
import type { Figure } from './measure';

/** The quickest counts: whatever else the machine does can only add to it. */
const OPENINGS = 9;

/** What a person waits for today's slot and its text, with all that a large team gathers in years. */
export async function measurePopup(): Promise<readonly Figure[]> {
  const browser = await launchExtensionBrowser();
  try {
    await (await browser.openOptions('today')).close();
    await putRows(browser, {
      drafts: manyDrafts(10_000),
      slots: manySlots(5_000, todayIn(DEFAULT_SETTINGS.zone, Date.now())),
    });
    const times: number[] = [];
    for (let count = 0; count < OPENINGS; count += 1) times.push(await timeToContent(browser));
    return [
      {
        what: 'popup to its content, 10,000 drafts, 5,000 slots',
        value: Math.min(...times),
        bar: 100,
        unit: 'ms',
      },
    ];
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the start of the page to the frame that holds today's slot with its draft's text. */
async function timeToContent({ context, extensionId }: ExtensionBrowser): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('.tw-slot .tw-slot-text')) return;
      seen.disconnect();
      requestAnimationFrame(() => performance.mark('content'));
    });
    seen.observe(document, { childList: true, subtree: true, attributes: true });
  });
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const time = await page.waitForFunction(() => performance.getEntriesByName('content')[0]?.startTime);
  const value = await time.jsonValue();
  await page.close();
  return value ?? Number.NaN;
}
