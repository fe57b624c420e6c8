import type { RequestHandlers } from '@/lib/platform/request-listener';
import { readRevision } from '@/lib/platform/revision';
import { openTab } from '@/lib/platform/tabs';
import { workspaceAddress } from '@/lib/platform/workspace-page';
import type { DatabaseStore } from '@/lib/storage/database-store';

export function workspaceHandlers(store: DatabaseStore) {
  return {
    async 'workspace.read'() {
      // The revision first: a change in between is then announced once more rather than missed.
      const revision = await readRevision();
      const [guide, templates, settings] = await Promise.all([
        store.guide.read(),
        store.templates.all(),
        store.settings.read(),
      ]);
      return { guide: { ...guide, teamRules: [] }, templates, settings, revision };
    },
    async 'workspace.open'({ area }) {
      await openTab(workspaceAddress(area));
      return null;
    },
  } satisfies Partial<RequestHandlers>;
}
