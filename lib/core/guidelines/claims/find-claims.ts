import { originalSpan } from '../../text/mapped-text';
import type { Span } from '../../text/span';
import { type CueScan, createCueScan } from '../cues';
import type { DraftText } from '../draft-text';
import type { Match } from '../rule';
import { dropSentence } from '../sentence-edits';
import { isMention } from './mention';
import type { Finder, Stretch } from './near';

/** Finders by the script they need; a Korean draft with Latin words in it is read for both. */
export interface Finders {
  readonly ko: readonly Finder[];
  readonly en: readonly Finder[];
}

export function both(...parts: readonly Finders[]): Finders {
  return { ko: parts.flatMap(({ ko }) => ko), en: parts.flatMap(({ en }) => en) };
}

/** Word parts, one of which stands wherever the finders see something. */
export function cuesOf(...parts: readonly Finders[]): readonly string[] {
  return [...new Set(parts.flatMap(({ ko, en }) => [...ko, ...en]).flatMap(({ cues }) => cues))];
}

/** What cues are to the engine, for rules that must be asked about every text: the same single pass. */
export function cueTest(cues: readonly string[]): (folded: string) => boolean {
  let scan: CueScan | null = null;
  return (folded) => {
    scan ??= createCueScan([{ cues }]);
    return scan(folded)(0);
  };
}

/** All that the finders see, in places of the folded text. */
export function findStretches(draft: DraftText, { ko, en }: Finders): readonly Stretch[] {
  const finders = [...(draft.language === 'ko' ? ko : []), ...(LATIN_WORD.test(draft.folded) ? en : [])];
  return finders.flatMap((finder) => finder.find(draft.folded)).slice(0, MOST);
}

/** Nobody reads more remarks of one rule, and a pasted book must not stall it. */
const MOST = 40;

const LATIN_WORD = /[a-z]{2}/;

/** What a text claims of its own accord: not what it denies, asks, quotes or warns of. */
export function findClaims(draft: DraftText, finders: Finders): readonly Stretch[] {
  return findStretches(draft, finders).filter((stretch) => !isMention(draft, stretch));
}

/** The person's own characters; Korean words that a stretch cuts through are taken whole. */
export function spanOf(draft: DraftText, { at, until }: Stretch): Span {
  const start = WORD_AHEAD.exec(draft.folded.slice(0, at + 1))?.index ?? at;
  const rest = WORD_BEHIND.exec(draft.folded.slice(until - 1));
  return originalSpan(draft.normal, start, rest ? until - 1 + rest[0].length : until);
}

const WORD_AHEAD = /[가-힣]+$/;
const WORD_BEHIND = /^[가-힣]+/;

/** As remarks, each with the offer to drop its sentence. */
export function toMatches(draft: DraftText, stretches: readonly Stretch[]): readonly Match[] {
  return stretches.map((stretch) => {
    const span = spanOf(draft, stretch);
    return { ...span, suggestions: dropSentence(draft, span) };
  });
}
