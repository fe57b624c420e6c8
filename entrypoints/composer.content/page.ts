import { newId } from '@/lib/platform/ids';
import { readerLanguage } from '@/lib/platform/language';
import type { PageHealth } from '@/lib/protocol/page-requests';
import type { Handoff } from '@/lib/protocol/requests';
import { watchComposers } from '@/lib/sites/composers';
import { createHighlights } from '@/lib/sites/highlights';
import { hostAround, hostOf } from '@/lib/sites/host-of';
import { createKeyShield } from '@/lib/sites/key-shield';
import type { Composer, Site } from '@/lib/sites/site';
import { createOverlayStore } from '@/lib/state/overlay-store';
import { createReadContext } from './checking-context';
import { createComplaintTools } from './complaint-tools';
import { createCompose } from './compose';
import { type ComposerSession, createComposerSession } from './composer-session';
import { createDismiss } from './dismissing';
import { createGuarding } from './guarding';
import { createJournal } from './journal';
import { createModerating } from './moderating';
import { createOverlayActions } from './overlay-actions';
import { createOverlayHost } from './overlay-host';
import { pageHealth } from './page-health';
import { onPageKeys } from './page-keys';
import { createReplyTools } from './reply-tools';
import { createRuleWords } from './rule-words';
import { createSentLog } from './sent-log';
import { createSessionBook } from './session-book';
import { createUnsentKeeper } from './unsent-keeper';
import { createWarningLog } from './warning-log';
import { watchWorkspace } from './workspace';
import { createWriter } from './writer';
import { createWritingTools } from './writing-tools';

/** One page of X or Facebook, from `document_start` until the script is taken away. */
export interface Page {
  health(): PageHealth;
  compose(handoff: Handoff): Promise<boolean>;
  openPalette(): boolean;
}

export function startPage(site: Site, signal: AbortSignal): Page {
  const shield = createKeyShield(signal);
  const store = createOverlayStore(readerLanguage('auto'));
  const highlights = createHighlights();
  const journal = createJournal(site.id);
  const warnings = createWarningLog(journal);
  const sentLog = createSentLog(site, warnings, (post, text) => void complaints.answered(post, text));

  const workspace = watchWorkspace(
    site.id,
    () => {
      store.setState({ language: readerLanguage(workspace.snapshot().settings.language) });
      replying.refresh();
      if (sessions.active()) tellWords();
      if (workspace.paused()) stepAside();
      complaints.refresh();
      for (const session of sessions.all()) session.changed();
    },
    signal,
  );
  const stepAside = () => {
    sessions.closeAll();
    store.setState({ panel: null, gate: null, palette: null, blanks: null, handOver: null });
  };

  const keeper = createUnsentKeeper({
    posted(session, text) {
      tools.wordings.forget(session);
      sentLog.wentOut(session, text);
    },
    lost: (key) => store.setState({ notice: { key } }),
    signal,
  });
  const readContext = createReadContext(site, () => complaints.waiting());
  const tellWords = createRuleWords(store);
  const draw = (session: ComposerSession) => {
    if (session !== sessions.active()) return;
    // Pages clear away what they did not put there.
    overlay.showIn(hostOf(session.composer));
    const panel = session.view();
    store.setState({ panel });
    tools.wordings.look(panel);
  };
  const sessions = createSessionBook((composer) => {
    const session = createComposerSession({
      id: newId(),
      composer,
      workspace,
      highlights,
      readContext,
      checked(current, result) {
        draw(current);
        warnings.look(current, result);
      },
      typed(current, text) {
        guarding.gatekeeper.textIs(current.id, text);
        keeper.keep(current, text);
        if (text !== '') current.offerUnsent(null);
        shortcuts.look(current, text);
        draw(current);
      },
      broke: (error) => journal('not-checked', error instanceof Error ? error.name : 'unknown'),
    });
    void keeper.offer(session).then((offered) => offered && draw(session));
    return session;
  });
  const showIn = (parent: HTMLElement) => {
    overlay.showIn(parent);
    store.setState({ dark: site.isDark() });
  };
  const showAt = (element: Element) => showIn(hostAround(element));
  const activate = (composer: Composer): ComposerSession => {
    const session = sessions.activate(composer);
    showIn(hostOf(composer));
    tellWords();
    draw(session);
    return session;
  };
  const activateUnlessPaused = (composer: Composer) => void (workspace.paused() || activate(composer));

  const writer = createWriter(store);
  const tools = createWritingTools({ site, store, keeper, writer, sessions });
  const guarding = createGuarding({
    ...{ site, store, workspace, sessions, warnings, journal, signal },
    activate,
    letThrough: (session, text) => keeper.pressed(session, text),
  });
  const { replying, shortcuts } = createReplyTools({
    site,
    store,
    workspace,
    readContext,
    writer,
    open: activate,
    showAt,
    active: sessions.active,
    used: (templateId) => journal('template-used', templateId),
  });
  const actions = createOverlayActions({
    store,
    writer,
    gatekeeper: guarding.gatekeeper,
    ...tools,
    replying,
    shortcuts,
    active: sessions.active,
    complaints: () => complaints,
    moderated: (rule) => moderating.record(rule),
    dismiss: createDismiss(store, warnings, () => site.account()),
    applied: (rule) => journal('suggestion-applied', rule),
    restored: keeper.restored,
  });
  const overlay = createOverlayHost(store, actions, shield, () => {
    guarding.cannotAsk();
    return null;
  });

  watchComposers(
    site,
    {
      opened: activateUnlessPaused,
      focused: activateUnlessPaused,
      changed: sessions.changed,
      closed(composer) {
        const session = sessions.close(composer);
        if (session) {
          replying.ended(session);
          guarding.gatekeeper.ended(session);
        }
        if (!sessions.active()) store.setState({ panel: null, notice: null });
      },
    },
    signal,
  );
  const complaints = createComplaintTools({ site, workspace, store, overlay, showAt, signal });
  const moderating = createModerating({ site, workspace, store, showAt, tellWords, signal });
  const openPalette = () => replying.openPaletteFor(sessions.active());
  onPageKeys({ openPalette, focusPanel: overlay.focusPanel, ...shortcuts }, signal);
  signal.addEventListener('abort', () => overlay.remove());

  return {
    health: () =>
      pageHealth({
        site,
        sessions: sessions.all(),
        paused: workspace.paused(),
        broken: guarding.isBroken(),
        language: store.getState().language,
      }),
    compose: createCompose({ site, sentLog, writer, open: activate }),
    openPalette,
  };
}
