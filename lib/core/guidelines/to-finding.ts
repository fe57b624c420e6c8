import type { Localized } from '../language';
import type { Span } from '../text/span';
import type { DraftText } from './draft-text';
import type { Finding } from './finding';
import type { Match, Rule } from './rule';

/** The part of a rule that shows on a finding; the team's rules bring their own words. */
export type Speaker = Pick<Rule, 'id' | 'family' | 'level'> & {
  readonly message?: Localized;
  readonly reason?: Localized;
  readonly link?: string;
};

/** Turns a match into plain data, whatever offsets the rule gave. */
export function toFinding(speaker: Speaker, match: Match, draft: DraftText): Finding {
  const span = within(draft.text, match);
  const message = match.message ?? speaker.message;
  return {
    ...span,
    rule: speaker.id,
    family: speaker.family,
    level: match.level ?? speaker.level,
    excerpt: draft.text.slice(span.start, span.end),
    suggestions: match.suggestions ?? [],
    ...(match.firm ? { firm: true } : {}),
    ...(message ? { message } : {}),
    ...(speaker.reason ? { reason: speaker.reason } : {}),
    ...(speaker.link ? { link: speaker.link } : {}),
  };
}

/** Inside the text, never backwards, never through the middle of a surrogate pair. */
function within(text: string, { start, end }: Span): Span {
  const clamp = (offset: number) => Math.min(text.length, Math.max(0, Math.trunc(offset) || 0));
  const from = clamp(start);
  const to = Math.max(from, clamp(end));
  if (from === to) return { start: from - splitPair(text, from), end: from - splitPair(text, from) };
  return { start: from - splitPair(text, from), end: to + splitPair(text, to) };
}

/** One where the offset stands between the two halves of a character, else zero. */
function splitPair(text: string, offset: number): 0 | 1 {
  const splits =
    /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset));
  return splits ? 1 : 0;
}
