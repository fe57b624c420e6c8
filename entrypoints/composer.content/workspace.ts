import { CATALOGUE } from '@/lib/core/guidelines/catalogue';
import type { OwnText } from '@/lib/core/guidelines/check-context';
import type { Check } from '@/lib/core/guidelines/check-result';
import { createCheck } from '@/lib/core/guidelines/engine';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { HINTS } from '@/lib/core/reach/hints';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { ask } from '@/lib/platform/messenger';
import { onRevision } from '@/lib/platform/revision';
import type { WorkspaceSnapshot } from '@/lib/protocol/requests';

/** The team's guide, templates and settings as this page knows them. Until they arrive, the catalogue alone guards. */
export interface PageWorkspace {
  snapshot(): WorkspaceSnapshot;
  check(): Check;
  /** A text of ours went out just now: known here before the store tells. */
  wentOut(text: OwnText): void;
}

const RULES = [...CATALOGUE, ...HINTS];
const START: WorkspaceSnapshot = {
  guide: EMPTY_GUIDE,
  templates: [],
  settings: DEFAULT_SETTINGS,
  recent: [],
  revision: 0,
};

export function watchWorkspace(changed: () => void, signal: AbortSignal): PageWorkspace {
  let snapshot = START;
  let check: Check | null = null;
  const read = () =>
    ask('workspace.read', {}).then(
      (next) => {
        snapshot = next;
        check = null;
        changed();
      },
      () => undefined, // The catalogue goes on guarding; the popup tells of a dead background.
    );
  onRevision(() => void read(), signal);
  void read();
  return {
    wentOut(text) {
      snapshot = { ...snapshot, recent: [text, ...snapshot.recent] };
    },
    snapshot: () => snapshot,
    check: () => {
      check ??= createCheck({ rules: RULES, guide: snapshot.guide, now: () => performance.now() });
      return check;
    },
  };
}
