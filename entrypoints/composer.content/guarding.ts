import type { Composer, Site, SubmitPress } from '@/lib/sites/site';
import { createSubmitGuard } from '@/lib/sites/submit-guard';
import type { OverlayStore } from '@/lib/state/overlay-store';
import type { ComposerSession } from './composer-session';
import { createGatekeeper, type Gatekeeper } from './gatekeeper';
import type { Journal } from './journal';
import type { SessionBook } from './session-book';
import type { WarningLog } from './warning-log';
import type { PageWorkspace } from './workspace';

/** Stands between presses of Post and the page; where it cannot, it lets everything through and says so. */
export interface Guarding {
  readonly gatekeeper: Gatekeeper;
  /** A question that nobody sees would hold posts for ever. */
  cannotAsk(): void;
  isBroken(): boolean;
}

interface GuardingOptions {
  readonly site: Site;
  readonly store: OverlayStore;
  readonly workspace: PageWorkspace;
  readonly sessions: SessionBook;
  readonly warnings: WarningLog;
  readonly journal: Journal;
  /** The panel moves to the composer whose text is held. */
  readonly activate: (composer: Composer) => unknown;
  /** The press goes to the page with this text. */
  readonly letThrough: (session: ComposerSession, text: string) => void;
  readonly signal: AbortSignal;
}

export function createGuarding(options: GuardingOptions): Guarding {
  const { site, store, workspace, sessions, warnings, journal, activate, letThrough, signal } = options;
  let guardFailed = false;
  let cannotAsk = false;
  const sessionsOf = ({ composer }: SubmitPress) => site.publishedWith(composer).map(sessions.open);
  const gatekeeper = createGatekeeper({
    store,
    account: () => site.account() ?? '',
    keepsText: () => workspace.snapshot().settings.keepTexts,
    sessionsOf,
    paused: () => cannotAsk || workspace.paused(),
    letThrough(session, text) {
      letThrough(session, text);
      warnings.pressed(session, text);
    },
  });
  const hold = (press: SubmitPress) => {
    cannotAsk = true;
    activate(press.composer);
    const asked = gatekeeper.held(press);
    cannotAsk = false;
    for (const { session, findings } of asked) warnings.asked(session, findings);
  };
  const failed = () => {
    guardFailed = true;
    journal('not-checked', 'submit-guard');
  };
  createSubmitGuard(site, gatekeeper.decide, hold, failed, signal);
  return {
    gatekeeper,
    cannotAsk() {
      cannotAsk = true;
    },
    isBroken: () => guardFailed || cannotAsk,
  };
}
