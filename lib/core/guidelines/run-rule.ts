import { withoutCovered } from '../text/span';
import type { DraftText } from './draft-text';
import type { Match, Rule } from './rule';

/** What a rule says about a draft; of matches within one another the widest speaks. Throws what the rule throws. */
export function runRule(rule: Rule, draft: DraftText): readonly Match[] {
  const matches = rule.check(draft);
  return matches.length > 1 ? withoutCovered(matches) : matches;
}
