import { originalSpan } from '../../text/mapped-text';
import type { Span } from '../../text/span';
import type { DraftText } from '../draft-text';

/** More would say nothing new, and a rule must not drown the others. */
export const MOST_MATCHES = 50;

/** One match of a team's pattern: the person's own characters, and where it stands in the plain form. */
export interface PatternMatch extends Span {
  readonly groups: RegExpExecArray;
}

/** Finds a pattern in a draft, up to fifty times. Throws what made the pattern none, each time it is asked. */
export type RunPattern = (draft: DraftText) => readonly PatternMatch[];

/** Compiles a team's pattern once. That it runs in linear time was shown before it was saved. */
export function compilePattern(source: string, ignoreCase: boolean): RunPattern {
  let broken: unknown;
  let pattern: RegExp | null = null;
  try {
    pattern = new RegExp(source, ignoreCase ? 'giu' : 'gu');
  } catch (error) {
    broken = error;
  }
  return (draft) => {
    if (!pattern) throw broken;
    const matches: PatternMatch[] = [];
    for (const groups of draft.normal.text.matchAll(pattern)) {
      if (groups[0] === '') continue;
      matches.push({ ...originalSpan(draft.normal, groups.index, groups.index + groups[0].length), groups });
      if (matches.length >= MOST_MATCHES) break;
    }
    return matches;
  };
}
