import type { Services } from '@/components/services';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { ask } from '@/lib/platform/messenger';
import { askToNotify, mayNotify } from '@/lib/platform/notifications';
import { askToRead, giveBackAccess } from '@/lib/platform/origin-access';
import { askPage } from '@/lib/platform/page-messenger';
import { raisePlans } from '@/lib/platform/plans';
import { raiseRevision } from '@/lib/platform/revision';
import { activeTabId } from '@/lib/platform/tabs';
import { workspaceAddress } from '@/lib/platform/workspace-page';
import { openStore } from '@/lib/storage/store';

/** A page that runs answers this at once. */
const HEALTH_WITHIN_MS = 1_000;

/** The real services of the popup, which stands over the page it speaks of and goes once a composer is open. */
export function popupServices(): Services {
  return {
    store: openStore({ changed: raiseRevision, planned: raisePlans }),
    now,
    newId,
    notifications: { allowed: mayNotify, ask: askToNotify },
    originAccess: { ask: askToRead, giveBack: giveBackAccess },
    workspaceHref: workspaceAddress,
    linkTarget: '_blank',
    async writeIt(handoff) {
      await ask('compose.open', handoff);
      window.close();
      return true;
    },
    async pageHealth() {
      const tabId = await activeTabId();
      return tabId === null ? null : askPage(tabId, 'page.health', {}, HEALTH_WITHIN_MS);
    },
  };
}
