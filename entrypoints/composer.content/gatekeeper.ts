import type { Finding } from '@/lib/core/guidelines/finding';
import { decidePress, holdingFindings, type Pass } from '@/lib/core/guidelines/press';
import { verdictOf } from '@/lib/core/guidelines/verdict';
import type { Span } from '@/lib/core/text/span';
import { newId } from '@/lib/platform/ids';
import { ask } from '@/lib/platform/messenger';
import { hashText } from '@/lib/platform/text-hash';
import type { SubmitPress } from '@/lib/sites/site';
import type { OverlayStore } from '@/lib/state/overlay-store';
import type { ComposerSession } from './composer-session';

/** Between the person's press of Post and the page. Never presses anything itself. */
export interface Gatekeeper {
  decide(press: SubmitPress): 'let' | 'hold';
  held(press: SubmitPress): void;
  /** Any edit cancels a pass. */
  textIs(composerId: string, text: string): void;
  backToEditing(): void;
  postAnyway(reason: string): void;
}

interface GatekeeperOptions {
  readonly store: OverlayStore;
  readonly sessionOf: (press: SubmitPress) => ComposerSession;
  readonly paused: () => boolean;
  /** The press goes to the page with this text. */
  readonly letThrough: (session: ComposerSession, text: string) => void;
}

interface Held {
  readonly session: ComposerSession;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly caret: Span | null;
  readonly focus: Element | null;
}

export function createGatekeeper({ store, sessionOf, paused, letThrough }: GatekeeperOptions): Gatekeeper {
  let pass: Pass | null = null;
  let held: Held | null = null;

  const returnToComposer = ({ session, caret, focus }: Held) => {
    const { editor } = session.composer;
    if (editor.root.isConnected) editor.select(caret ?? { start: session.text().length, end: session.text().length });
    else if (focus instanceof HTMLElement) focus.focus();
  };
  const record = ({ session, findings, text }: Held, outcome: 'edited' | 'posted', reason: string) => {
    const first = findings[0];
    if (!first) return;
    void hashText(text)
      .then((textHash) =>
        ask('decision.record', {
          id: newId(),
          site: session.composer.site,
          rules: [...new Set(findings.map(({ rule }) => rule))],
          level: first.level,
          outcome,
          reason,
          textHash,
          at: Date.now(),
        }),
      )
      .catch(() => undefined); // A lost record must not hold up the person.
  };
  const close = (outcome: 'edited' | 'posted', reason: string) => {
    if (!held) return;
    const asked = held;
    held = null;
    record(asked, outcome, reason);
    store.setState({ gate: null, notice: outcome === 'posted' ? { key: 'pass' } : null });
    returnToComposer(asked);
  };

  return {
    decide(press) {
      if (paused()) return 'let';
      const session = sessionOf(press);
      const { text, findings } = session.checkNow();
      const decision = decidePress({ composerId: session.id, text }, findings, pass);
      if (decision === 'let') {
        pass = null;
        letThrough(session, text);
      }
      return decision;
    },
    held(press) {
      const session = sessionOf(press);
      const { text, findings } = session.checkNow();
      held = {
        session,
        text,
        findings: holdingFindings(findings),
        caret: session.composer.editor.selection(),
        focus: document.activeElement,
      };
      store.setState({
        notice: null,
        gate: {
          composerId: session.id,
          findings: held.findings,
          needsReason: verdictOf(findings) === 'ask-with-reason',
        },
      });
    },
    textIs(composerId, text) {
      if (pass?.composerId === composerId && pass.text !== text) {
        pass = null;
        if (store.getState().notice?.key === 'pass') store.setState({ notice: null });
      }
    },
    backToEditing: () => close('edited', ''),
    postAnyway(reason) {
      if (held) pass = { composerId: held.session.id, text: held.text };
      close('posted', reason);
    },
  };
}
