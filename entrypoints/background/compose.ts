import type { Platform } from '@/lib/core/platform';
import { askPage } from '@/lib/platform/page-messenger';
import { activeTabId, openTab } from '@/lib/platform/tabs';
import type { Handoff } from '@/lib/protocol/requests';
import type { HandoffRepository } from '@/lib/storage/handoff-repository';

/** A page of the site on which somebody can write at once. */
const COMPOSER_ADDRESS: Readonly<Record<Platform, string>> = {
  x: 'https://x.com/compose/post',
  facebook: 'https://www.facebook.com/',
};

/** A tab that has not asked by then went somewhere else. */
export const HANDOFF_KEPT_MS = 10 * 60_000;

/** A page that runs answers this at once. */
const HEALTH_WITHIN_MS = 1_000;

/** Brings texts from our pages into composers. */
export interface Compose {
  /** `page`: the page in front took the text; `tab`: a new tab of the site will ask for it. */
  open(handoff: Handoff): Promise<'page' | 'tab'>;
  /** What was left for that tab, once. */
  take(tabId: number): Promise<Handoff | null>;
}

/** `now` in epoch milliseconds. */
export function createCompose(handoffs: HandoffRepository, now: () => number): Compose {
  // A quick page asks before its handoff is written: it waits for the opening that is under way.
  let opening: Promise<unknown> = Promise.resolve();

  const openInNewTab = async (handoff: Handoff) => {
    const tabId = await openTab(COMPOSER_ADDRESS[handoff.site]);
    await handoffs.put(tabId, handoff, now());
  };
  return {
    async open(handoff) {
      if (await takenByPage(handoff)) return 'page';
      const opened = openInNewTab(handoff);
      opening = Promise.allSettled([opening, opened]);
      await opened;
      return 'tab';
    },
    async take(tabId) {
      await opening;
      await handoffs.dropBefore(now() - HANDOFF_KEPT_MS);
      return handoffs.take(tabId);
    },
  };
}

/** The page in front is asked what it is first: without the `tabs` permission its address is not ours to read. */
async function takenByPage(handoff: Handoff): Promise<boolean> {
  const tabId = await activeTabId();
  if (tabId === null) return false;
  try {
    const { site } = await askPage(tabId, 'page.health', {}, HEALTH_WITHIN_MS);
    return site === handoff.site && (await askPage(tabId, 'page.compose', handoff));
  } catch {
    return false; // None of ours runs there, or it is stuck: a fresh tab serves.
  }
}
