import { todayIn } from '@/lib/core/calendar/today';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { manyDrafts } from '../support/many-drafts';
import { manySlots } from '../support/many-slots';
import { putRows } from '../support/put-rows';

/** A browser with all that a large team gathers in years: 10,000 drafts and 5,000 slots. Closed behind `work`. */
export async function withLargeTeam<T>(work: (browser: ExtensionBrowser) => Promise<T>): Promise<T> {
  const browser = await launchExtensionBrowser();
  try {
    await (await browser.openOptions('today')).close();
    await putRows(browser, {
      drafts: manyDrafts(10_000),
      slots: manySlots(5_000, todayIn(DEFAULT_SETTINGS.zone, Date.now())),
    });
    return await work(browser);
  } finally {
    await browser.close();
  }
}
