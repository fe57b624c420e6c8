import { type Language, languageOf } from '@/lib/core/language';
import { type SetApart, setApart } from '@/lib/core/replies/set-apart';
import type { Span } from '@/lib/core/text/span';
import type { ComposerSession } from './composer-session';

/** Where in a composer a reply goes in. What stands there already is kept; only a typed shortcut makes room. */
export interface ReplyPlace {
  readonly session: ComposerSession;
  readonly at: Span;
  /** What stands at `at`. */
  readonly expected: string;
  readonly before: string;
  readonly behind: string;
}

/** Where this stands now. */
export function placeAt(session: ComposerSession, at: Span): ReplyPlace {
  const text = session.text();
  return {
    session,
    at,
    expected: text.slice(at.start, at.end),
    before: text.slice(0, at.start),
    behind: text.slice(at.end),
  };
}

/** At the caret, behind what is selected; at the end where there is no caret. */
export function placeAtCaret(session: ComposerSession): ReplyPlace {
  const end = session.text().length;
  const caret = Math.min(session.composer.editor.selection()?.end ?? end, end);
  return placeAt(session, { start: caret, end: caret });
}

/**
 * The same place, or the caret where the page has put other text there meanwhile: a mention, what was typed. A typed
 * shortcut keeps its place while people go on behind it.
 */
export function asItStands(place: ReplyPlace): ReplyPlace {
  const { session, at, before, expected, behind } = place;
  const text = session.text();
  if (text === before + expected + behind) return place;
  return expected !== '' && text.startsWith(before + expected) ? placeAt(session, at) : placeAtCaret(session);
}

/** The language of what stands around it; the reader's own in an empty box. */
export function languageAt({ before, behind }: ReplyPlace, reader: Language): Language {
  const written = `${before}${behind}`.trim();
  return written === '' ? reader : languageOf(written);
}

/** The text that goes in there, set off from its neighbours. */
export function inPlace({ before, behind }: Pick<ReplyPlace, 'before' | 'behind'>, reply: string): SetApart {
  return setApart(reply, before, behind);
}
