import type { OverlayActions } from '@/components/overlay/overlay-actions';
import type { UnsentText } from '@/lib/core/drafts/unsent-text';
import { ask } from '@/lib/platform/messenger';
import type { OverlayStore } from '@/lib/state/overlay-store';
import type { ComplaintTools } from './complaint-tools';
import type { ComposerSession } from './composer-session';
import type { Dismiss } from './dismissing';
import type { Gatekeeper } from './gatekeeper';
import type { KeptWordings } from './kept-wordings';
import type { Planning } from './planning';
import type { Replying } from './replying';
import type { ThreadWriter } from './thread-writer';
import type { TypedShortcuts } from './typed-shortcuts';
import type { Writer } from './writer';

interface ActionsOptions {
  readonly store: OverlayStore;
  readonly writer: Writer;
  readonly gatekeeper: Gatekeeper;
  readonly threads: ThreadWriter;
  readonly planning: Planning;
  readonly wordings: KeptWordings;
  readonly replying: Replying;
  readonly shortcuts: TypedShortcuts;
  readonly active: () => ComposerSession | null;
  readonly complaints: () => ComplaintTools;
  readonly dismiss: Dismiss;
  readonly moderated: (rule: string) => void;
  readonly applied: (rule: string) => void;
  readonly restored: (session: ComposerSession, unsent: UnsentText) => Promise<void>;
}

/** What the drawn buttons do. */
export function createOverlayActions(options: ActionsOptions): OverlayActions {
  const { store, writer, gatekeeper, planning, wordings, replying, active } = options;
  const quietly = (promise: Promise<unknown>) =>
    void promise.catch(() => store.setState({ notice: { key: 'failed' } }));
  const withActive = (act: (session: ComposerSession) => void) => {
    const session = active();
    if (session) act(session);
  };
  return {
    applySuggestion(finding, suggestion) {
      withActive((session) => {
        quietly(writer.apply(session, finding, suggestion));
        options.applied(finding.rule);
      });
    },
    sayContentKind: (kind) => withActive((session) => session.sayContentKind(kind)),
    showFinding: (finding) => withActive(({ composer }) => composer.editor.select(finding)),
    dismiss: (finding) => withActive((session) => options.dismiss(session, finding)),
    leavePanel: () => withActive(({ composer: { editor } }) => editor.root.focus({ preventScroll: true })),
    splitIntoThread: (numbered) => withActive((session) => quietly(options.threads.split(session, numbered))),
    copyText: (text) => quietly(writer.copy(text)),
    keepWording: () => withActive((session) => quietly(wordings.keep(session))),
    takeWording: (text) => withActive((session) => quietly(wordings.take(session, text))),
    dropWording: (text) => withActive((session) => wordings.drop(session, text)),
    restoreUnsent() {
      withActive((session) => {
        const { unsent } = session.view();
        if (!unsent) return;
        session.offerUnsent(null);
        quietly(
          writer.insert(session, unsent.text).then(async (written) => {
            if (written) await options.restored(session, unsent);
          }),
        );
      });
    },
    dropUnsent() {
      withActive((session) => {
        const { unsent } = session.view();
        if (!unsent) return;
        session.offerUnsent(null);
        session.changed();
        const undo = () => {
          store.setState({ notice: null });
          if (session.text() === '') session.offerUnsent(unsent);
          session.changed();
          quietly(ask('unsent.save', unsent));
        };
        quietly(
          ask('unsent.drop', { id: unsent.id }).then(() =>
            store.setState({ notice: { key: 'unsentDropped', undo } }),
          ),
        );
      });
    },
    lookForSlot: () => withActive((session) => void planning.look(session).catch(() => undefined)),
    saveToSlot: () => withActive((session) => quietly(planning.save(session))),
    backToEditing: () => gatekeeper.backToEditing(),
    postAnyway: (reason) => gatekeeper.postAnyway(reason),
    openPalette: () => withActive((session) => quietly(replying.openPalette(session))),
    expandShortcut: () => withActive((session) => void options.shortcuts.expand(session)),
    closePalette: () => replying.close(),
    chooseTemplate: (id) => replying.choose(id),
    checkFilled: (values) => replying.check(values),
    insertFilled: (values) => replying.insert(values),
    closeBlanks: () => replying.close(),
    answerComplaint(postId) {
      const post = options.complaints().post(postId);
      if (post) quietly(replying.answer(post));
    },
    openHandOver: (postId) => options.complaints().handingOver.open(postId),
    copyHandOver: (note, to) => quietly(options.complaints().handingOver.copy(note, to)),
    mailedHandOver: (to) => quietly(options.complaints().handingOver.mailed(to)),
    takeBackHandOver: () => quietly(options.complaints().handingOver.takeBack()),
    closeHandOver: () => options.complaints().handingOver.close(),
    openSettings: () => quietly(ask('workspace.open', { area: 'settings' })),
    recordModeration: (rule) => options.moderated(rule),
    closeModeration: () => store.setState({ moderation: null }),
    closeNotice: () => store.setState({ notice: null }),
  };
}
