import type { Finding } from '@/lib/core/guidelines/finding';
import { overlap, type Span } from '@/lib/core/text/span';
import type { OverlayStore } from '@/lib/state/overlay-store';
import type { ReadContext } from './checking-context';
import type { ComposerSession } from './composer-session';
import { createDraftChecks } from './draft-checks';
import { inPlace, type ReplyPlace } from './reply-place';
import type { PageWorkspace } from './workspace';

/** Checks of a reply that does not stand in the composer yet, as it would stand there. */
export interface FilledChecks {
  /** Has it checked in full; the store tells what was found. */
  want(place: ReplyPlace, reply: string): void;
  /** Whether the gate would hold it for what it says. Then the store tells why. */
  holds(place: ReplyPlace, reply: string): boolean;
  /** The first place of a reply that still wants words, in its own offsets. */
  openPlace(session: ComposerSession, reply: string): Span | null;
}

const OPEN = 'placeholder-left';

export function createFilledChecks(
  store: OverlayStore,
  workspace: PageWorkspace,
  readContext: ReadContext,
): FilledChecks {
  const essential = ({ composer }: ComposerSession, text: string) =>
    workspace.essentialCheck()(text, { platform: composer.site, kind: composer.kind });
  let wanted = '';
  const checks = createDraftChecks(
    ({ text, findings }) => {
      if (text !== wanted || !store.getState().blanks) return;
      store.setState({ filled: { text, findings: findings.filter(isSaid), held: false } });
    },
    () => undefined, // Nobody there: what must never slip through is looked for before it goes in.
  );
  const whole = (place: ReplyPlace, reply: string) => {
    const { text, start } = inPlace(place, reply);
    const from = place.before.length + start;
    return { text: place.before + text + place.behind, span: { start: from, end: from + reply.length } };
  };

  return {
    want(place, reply) {
      const { composer, answered } = place.session;
      wanted = whole(place, reply).text;
      checks.want({ text: wanted, context: readContext(composer, answered) });
    },
    holds(place, reply) {
      const { text, span } = whole(place, reply);
      const { filled } = store.getState();
      const findings =
        filled?.text === text ? filled.findings : essential(place.session, text).findings.filter(isSaid);
      const held = findings.some((finding) => finding.level === 'block' && overlap(finding, span));
      if (held) store.setState({ filled: { text, findings, held } });
      return held;
    },
    openPlace(session, reply) {
      const [first] = essential(session, reply)
        .findings.filter(({ rule }) => rule === OPEN)
        .sort((a, b) => a.start - b.start);
      return first ? { start: first.start, end: first.end } : null;
    },
  };
}

/** The form itself tells of open blanks. */
function isSaid({ rule }: Finding): boolean {
  return rule !== OPEN;
}
