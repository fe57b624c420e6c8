import type { Check } from '@/lib/core/guidelines/check-result';
import { createCheck } from '@/lib/core/guidelines/engine';
import { ESSENTIAL_RULES } from '@/lib/core/guidelines/essential-rules';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import type { Platform } from '@/lib/core/platform';
import { isPaused } from '@/lib/core/team/is-paused';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { ask } from '@/lib/platform/messenger';
import { onRevision } from '@/lib/platform/revision';
import type { WorkspaceSnapshot } from '@/lib/protocol/requests';

/** The team's guide, templates and settings as this page knows them. Until they arrive, everything is as shipped. */
export interface PageWorkspace {
  snapshot(): WorkspaceSnapshot;
  /** The team has Tonewright step aside on this site, for good or for a while. */
  paused(): boolean;
  /** What must never slip through, checked here and at once. */
  essentialCheck(): Check;
}

const START: WorkspaceSnapshot = {
  guide: EMPTY_GUIDE,
  templates: [],
  settings: DEFAULT_SETTINGS,
  revision: 0,
};

export function watchWorkspace(site: Platform, changed: () => void, signal: AbortSignal): PageWorkspace {
  let snapshot = START;
  let check: Check | null = null;
  const read = () =>
    ask('workspace.read', {}).then(
      (next) => {
        snapshot = next;
        check = null;
        changed();
      },
      () => undefined, // The essential rules go on guarding; the panel tells of a dead background.
    );
  onRevision(() => void read(), signal);
  void read();
  return {
    snapshot: () => snapshot,
    paused: () => isPaused(snapshot.settings, site, Date.now()),
    essentialCheck: () => {
      check ??= createCheck({
        rules: ESSENTIAL_RULES,
        guide: snapshot.guide,
        now: () => performance.now(),
      });
      return check;
    },
  };
}
