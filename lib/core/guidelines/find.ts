import { originalSpan } from '../text/mapped-text';
import type { Span } from '../text/span';
import type { DraftText } from './draft-text';

/** One match of a pattern: the person's own characters, and what the pattern saw in the view it was run on. */
export interface Found extends Span {
  readonly groups: RegExpMatchArray;
  /** Offset in `normal.text`, where context is looked for. */
  readonly at: number;
}

/** Runs a global pattern over the normalised text, or over another view of the same length such as `digits`. */
export function findAll(draft: DraftText, pattern: RegExp, view = draft.normal.text): readonly Found[] {
  return matchesOf(pattern, view).map((groups) => ({
    ...originalSpan(draft.normal, groups.index, groups.index + groups[0].length),
    groups,
    at: groups.index,
  }));
}

/** What `matchAll` yields, without the copy of the pattern it makes each time: that costs more than the search. */
function matchesOf(pattern: RegExp, view: string): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} is not global.`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(view); match; match = pattern.exec(view)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** Patterns by the script they need; a Korean draft with Latin words in it is read for both. */
export interface PatternsByLanguage {
  readonly ko: readonly RegExp[];
  readonly en: readonly RegExp[];
}

/** Runs Korean patterns where there is Hangul and English ones where there are Latin words. */
export function findByLanguage(draft: DraftText, { ko, en }: PatternsByLanguage): readonly Found[] {
  const patterns = [
    ...(draft.language === 'ko' ? ko : []),
    ...(LATIN_WORD.test(draft.normal.text) ? en : []),
  ];
  return patterns.flatMap((pattern) => findAll(draft, pattern));
}

const LATIN_WORD = /[A-Za-z]{2}/;

/** What stands around a match in the normalised text: up to `before` units in front of it and `after` units behind. */
export function around(draft: DraftText, found: Found, before: number, after: number): string {
  const end = found.at + found.groups[0].length;
  const { text } = draft.normal;
  return `${text.slice(Math.max(0, found.at - before), found.at)} ${text.slice(end, end + after)}`;
}
