import type { Finding } from '@/lib/core/guidelines/finding';
import { decidePress, holdingFindings, type Pass, type PressedText } from '@/lib/core/guidelines/press';
import { verdictOf } from '@/lib/core/guidelines/verdict';
import { compareLevels } from '@/lib/core/level';
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
  /** Asks about the press; answers what of which composer it asks about. */
  held(press: SubmitPress): readonly Asked[];
  /** Any edit cancels a pass. */
  textIs(composerId: string, text: string): void;
  backToEditing(): void;
  postAnyway(reason: string): void;
  /** Its composer is gone, and with it the question about it. */
  ended(session: ComposerSession): void;
}

interface Asked {
  readonly session: ComposerSession;
  readonly findings: readonly Finding[];
}

interface GatekeeperOptions {
  readonly store: OverlayStore;
  /** All composers that go out with this press, in order. */
  readonly sessionsOf: (press: SubmitPress) => readonly ComposerSession[];
  readonly paused: () => boolean;
  readonly account: () => string;
  /** The team keeps the texts of decisions, not only their hashes. */
  readonly keepsText: () => boolean;
  /** The press goes to the page with this text. */
  readonly letThrough: (session: ComposerSession, text: string) => void;
}

interface Held {
  readonly parts: readonly { readonly session: ComposerSession; readonly text: string }[];
  readonly findings: readonly Finding[];
  /** Where the person was writing, and the caret there. */
  readonly writing: ComposerSession;
  readonly caret: Span | null;
  readonly focus: Element | null;
}

/** A shown question covers the page: whoever presses Post this often behind it does not see it. */
const UNSEEN_AFTER = 2;

export function createGatekeeper(options: GatekeeperOptions): Gatekeeper {
  const { store, sessionsOf, paused, letThrough } = options;
  let pass: Pass | null = null;
  let held: Held | null = null;
  let unanswered = 0;

  const look = (press: SubmitPress) => {
    const parts = sessionsOf(press).map((session) => ({ session, result: session.checkNow() }));
    return {
      parts: parts.map(({ session, result }) => ({ session, text: result.text })),
      asked: parts.map(({ session, result }) => ({ session, findings: holdingFindings(result.findings) })),
      findings: parts
        .flatMap(({ result }) => result.findings)
        .toSorted((a, b) => compareLevels(a.level, b.level)),
    };
  };
  const returnToComposer = (asked: Held | null) => {
    if (!asked) return;
    const { writing, caret, focus } = asked;
    const { editor } = writing.composer;
    const end = writing.text().length;
    if (editor.root.isConnected) editor.select(caret ?? { start: end, end });
    else if (focus instanceof HTMLElement) focus.focus();
  };
  const close = (outcome: 'edited' | 'posted', reason: string) => {
    if (!held) return null;
    const asked = held;
    held = null;
    unanswered = 0;
    record(asked, outcome, reason, options);
    store.setState({ gate: null, notice: outcome === 'posted' ? { key: 'pass' } : null });
    return asked;
  };

  return {
    decide(press) {
      if (paused()) return 'let';
      const { parts, findings } = look(press);
      const unseen = unanswered >= UNSEEN_AFTER;
      const decision = unseen ? 'let' : decidePress(parts.map(asPressed), findings, pass);
      if (unseen) {
        // Its text is going out: the question must not turn up later.
        held = null;
        store.setState({ gate: null });
      }
      if (decision === 'let') {
        pass = null;
        unanswered = 0;
        for (const { session, text } of parts) letThrough(session, text);
      }
      return decision;
    },
    held(press) {
      const { parts, asked, findings } = look(press);
      const writing = parts.find(({ session }) => session.composer === press.composer)?.session;
      if (!writing) return [];
      unanswered = store.getState().gate ? unanswered + 1 : 0;
      held = {
        parts,
        findings: holdingFindings(findings),
        writing,
        caret: writing.composer.editor.selection(),
        focus: document.activeElement,
      };
      const needsReason = verdictOf(findings) === 'ask-with-reason';
      store.setState({
        notice: null,
        gate: { composerId: writing.id, findings: held.findings, needsReason },
      });
      return asked;
    },
    textIs(composerId, text) {
      const part = pass?.find((passed) => passed.composerId === composerId);
      if (!part || part.text === text) return;
      pass = null;
      if (store.getState().notice?.key === 'pass') store.setState({ notice: null });
    },
    backToEditing: () => returnToComposer(close('edited', '')),
    postAnyway(reason) {
      pass = held?.parts.map(asPressed) ?? null;
      returnToComposer(close('posted', reason));
    },
    ended(session) {
      if (held?.writing === session) close('edited', '');
    },
  };
}

function asPressed({ session, text }: Held['parts'][number]): PressedText {
  return { composerId: session.id, text };
}

function record(
  { writing, findings, parts }: Held,
  outcome: 'edited' | 'posted',
  reason: string,
  { account, keepsText }: GatekeeperOptions,
): void {
  const [strongest] = findings;
  if (!strongest) return;
  const whole = parts.map(({ text }) => text).join('\n\n');
  void hashText(whole)
    .then((textHash) =>
      ask('decision.record', {
        id: newId(),
        site: writing.composer.site,
        rules: [...new Set(findings.map(({ rule }) => rule))],
        level: strongest.level,
        outcome,
        reason,
        textHash,
        text: keepsText() ? whole : null,
        account: account(),
        at: Date.now(),
      }),
    )
    .catch(() => undefined); // A lost record must not hold up the person.
}
