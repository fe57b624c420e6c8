import { createOverlayTranslate } from '@/lib/locales/overlay-translate';
import { newId } from '@/lib/platform/ids';
import { readerLanguage } from '@/lib/platform/language';
import { ask } from '@/lib/platform/messenger';
import type { PageHealth } from '@/lib/protocol/page-requests';
import type { Handoff } from '@/lib/protocol/requests';
import { watchComposers } from '@/lib/sites/composers';
import { createHighlights } from '@/lib/sites/highlights';
import { hostOf } from '@/lib/sites/host-of';
import { createKeyShield } from '@/lib/sites/key-shield';
import type { Composer, Site } from '@/lib/sites/site';
import { createSubmitGuard } from '@/lib/sites/submit-guard';
import { createOverlayStore } from '@/lib/state/overlay-store';
import { watchComplaints } from './complaints';
import { type ComposerSession, createComposerSession } from './composer-session';
import { createGatekeeper } from './gatekeeper';
import { createOverlayActions } from './overlay-actions';
import { createOverlayHost } from './overlay-host';
import { onPageKeys } from './page-keys';
import { createReplying } from './replying';
import { createUnsentKeeper } from './unsent-keeper';
import { watchWorkspace } from './workspace';
import { createWriter } from './writer';

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
  /** Also of editors that were put away: the Post button of a dialog's next sheet still asks for them. */
  const sessions = new WeakMap<Composer, ComposerSession>();
  const writing = new Set<ComposerSession>();
  let active: ComposerSession | null = null;
  let broken = false;

  const workspace = watchWorkspace(() => {
    const { settings, templates } = workspace.snapshot();
    store.setState({ language: readerLanguage(settings.language), templates });
    for (const session of writing) session.changed();
    if (paused()) hide();
  }, signal);
  const paused = () => workspace.snapshot().settings.paused[site.id];
  const hide = () => store.setState({ panel: null, gate: null, palette: null, blanks: null });

  const keeper = createUnsentKeeper((session) => {
    const type = session.composer.kind === 'post' ? 'posted' : 'replied';
    void record(type, slotOf.get(session.id) ?? '');
    const slotId = slotOf.get(session.id);
    if (slotId) void ask('slot.posted', { slotId }).catch(() => undefined);
  });
  const slotOf = new Map<string, string>();
  const record = (
    type: 'posted' | 'replied' | 'template-used' | 'suggestion-applied' | 'not-checked',
    subject: string,
  ) =>
    ask('activity.record', { id: newId(), type, site: site.id, subject, at: Date.now() }).catch(
      () => undefined,
    );

  const draw = (session: ComposerSession) => {
    if (session === active && !paused()) store.setState({ panel: session.view() });
  };
  const open = (composer: Composer): ComposerSession => {
    const known = sessions.get(composer);
    if (known) return known;
    const session = createComposerSession({
      id: newId(),
      composer,
      workspace,
      highlights,
      checked(checkedSession, text) {
        gatekeeper.textIs(checkedSession.id, text);
        keeper.keep(checkedSession, text);
        if (text !== '') checkedSession.offerUnsent(null);
        draw(checkedSession);
      },
      broke(error) {
        if (!broken) void record('not-checked', error instanceof Error ? error.name : 'unknown');
        broken = true;
      },
    });
    sessions.set(composer, session);
    writing.add(session);
    void offerUnsent(session);
    return session;
  };
  const offerUnsent = async (session: ComposerSession) => {
    const { composer, answered } = session;
    const place = {
      site: composer.site,
      kind: composer.kind,
      inReplyTo: answered?.id ?? '',
      except: session.id,
    };
    const unsent = await ask('unsent.find', place).catch(() => null);
    if (!unsent || session.text().trim() !== '') return;
    session.offerUnsent(unsent);
    draw(session);
  };
  const activate = (composer: Composer) => {
    if (paused()) return;
    active = open(composer);
    overlay.showIn(hostOf(composer));
    store.setState({ dark: site.isDark() });
    draw(active);
  };

  const writer = createWriter(store);
  const gatekeeper = createGatekeeper({
    store,
    sessionsOf: ({ composer }) => site.publishedWith(composer).map(open),
    paused,
    letThrough: (session, text) => keeper.pressed(session, text),
  });
  const replying = createReplying({
    site,
    store,
    workspace,
    writer,
    open(composer) {
      activate(composer);
      return open(composer);
    },
    used: (templateId) => void record('template-used', templateId),
  });
  const actions = createOverlayActions({
    store,
    writer,
    gatekeeper,
    replying,
    active: () => active,
    post: (id) => complaints.post(id),
    applied: (rule) => void record('suggestion-applied', rule),
  });
  const overlay = createOverlayHost(store, actions, shield);

  createSubmitGuard(
    site,
    (press) => gatekeeper.decide(press),
    (press) => {
      activate(press.composer);
      gatekeeper.held(press);
    },
    () => {
      broken = true;
      void record('not-checked', 'submit-guard');
    },
    signal,
  );
  watchComposers(
    site,
    {
      opened(composer) {
        const known = sessions.get(composer);
        if (known && !writing.has(known)) sessions.delete(composer);
        activate(composer);
      },
      focused: activate,
      changed: (composer) => sessions.get(composer)?.changed(),
      closed(composer) {
        const session = sessions.get(composer);
        if (!session) return;
        session.close();
        writing.delete(session);
        if (session === active) {
          active = null;
          store.setState({ panel: null });
        }
      },
    },
    signal,
  );
  const complaints = watchComplaints(site, workspace, store, overlay, signal);
  signal.addEventListener('abort', () => overlay.remove());
  const openPalette = () => {
    if (!active) return false;
    replying.openPalette(active);
    return true;
  };
  onPageKeys({ openPalette, focusPanel: () => overlay.focusPanel() }, signal);

  return {
    health: () => ({
      site: site.id,
      composers: writing.size,
      state: paused() ? 'paused' : broken ? 'not-checked' : writing.size > 0 ? 'checking' : 'ready',
      reason: broken ? createOverlayTranslate(store.getState().language)('overlay.notChecked') : '',
      account: site.account(),
    }),
    async compose(handoff) {
      const composer = await site.openNewPost();
      if (!composer) return false;
      activate(composer);
      const session = open(composer);
      if (handoff.slotId) slotOf.set(session.id, handoff.slotId);
      if (session.text() === handoff.text) return true;
      return writer.insert(session, handoff.text);
    },
    openPalette,
  };
}
