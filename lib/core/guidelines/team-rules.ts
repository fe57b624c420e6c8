import { originalSpan } from '../text/mapped-text';
import { normalize } from '../text/normalize';
import { createTermMatcher } from '../text/term-matcher';
import type { DraftText } from './draft-text';
import type { Finding } from './finding';
import type { TeamRule } from './team-rule';
import { toFinding } from './to-finding';

/** The id under which the team's rules as a whole report, should they break. */
export const TEAM_RULES = 'team';

/** The id under which one rule of the team reports. */
export const teamRuleId = (rule: TeamRule): string => `${TEAM_RULES}/${rule.id}`;

/** Prepares the team's own rules. */
export function createTeamRules(rules: readonly TeamRule[]): (draft: DraftText) => readonly Finding[] {
  const entries = rules.flatMap((rule) =>
    rule.demand.kind === 'avoid' || rule.demand.kind === 'prefer'
      ? rule.demand.terms.map((term) => ({ rule, term: normalize(term).text }))
      : [],
  );
  const find = createTermMatcher(entries.map(({ term }) => term));
  return (draft) =>
    find(draft.normal.text).map((hit) => {
      const { rule } = entries[hit.term]!;
      const span = originalSpan(draft.normal, hit.start, hit.end);
      return toFinding({ id: teamRuleId(rule), family: 'tone', level: rule.level }, span, draft);
    });
}
