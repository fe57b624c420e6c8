import type { Services } from '@/components/services';
import { judgeLater } from '@/lib/exchange/guide-files';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { ask } from '@/lib/platform/messenger';
import { askToNotify, mayNotify } from '@/lib/platform/notifications';
import { askToRead, giveBackAccess } from '@/lib/platform/origin-access';
import { raisePlans } from '@/lib/platform/plans';
import { raiseRevision } from '@/lib/platform/revision';
import { openStore } from '@/lib/storage/store';

/** The real services of the workspace, a tab of its own: no page stands behind it. */
export function workspaceServices(): Services {
  return {
    store: openStore({
      changed: raiseRevision,
      planned: raisePlans,
      loadBackup: async (database, now) =>
        (await import('@/lib/storage/backup')).createBackup(database, now, judgeLater),
    }),
    now,
    newId,
    notifications: { allowed: mayNotify, ask: askToNotify },
    originAccess: { ask: askToRead, giveBack: giveBackAccess },
    workspaceHref: (route) => `#/${route}`,
    linkTarget: '_self',
    async writeIt(handoff) {
      await ask('compose.open', handoff);
      return true;
    },
    pageHealth: async () => null,
  };
}
