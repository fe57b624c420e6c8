import type { Localized } from '../language';
import type { Level } from '../level';
import type { Span } from '../text/span';
import type { RuleFamily, Suggestion } from './rule';

/** One thing to check in a draft: plain data, ready to draw. Offsets are UTF-16 code units of the checked text. */
export interface Finding extends Span {
  readonly rule: string;
  readonly family: RuleFamily;
  readonly level: Level;
  /** The flagged characters; empty for a remark on the whole text. */
  readonly excerpt: string;
  readonly suggestions: readonly Suggestion[];
  /** Nothing but a reason lets it out: it cannot be waved off. */
  readonly firm?: true;
  /** What it says for itself; absent where the rule's own words say it. */
  readonly message?: Localized;
  /** Why, in the team's own words; only on the team's rules. */
  readonly reason?: Localized;
  /** Address of the team's guideline; only on the team's rules. */
  readonly link?: string;
}

/** Advice on reach and rhythm that never holds a post: shown apart, and not among the things to check. */
export function isHint({ family, level }: Finding): boolean {
  return (family === 'hint' || family === 'calendar') && (level === 'advise' || level === 'tip');
}
