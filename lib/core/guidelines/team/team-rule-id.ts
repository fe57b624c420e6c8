import type { TeamRule } from '../team-rule';

/** The id under which the team's rules as a whole report, should they break. */
export const TEAM_RULES = 'team';

/** The id under which one rule of the team reports. */
export const teamRuleId = (rule: TeamRule): string => `${TEAM_RULES}/${rule.id}`;

/** Decisions of the first version know all the team's words under this one. */
const EARLIER = 'team-term';

export const isTeamRuleId = (id: string): boolean =>
  id === TEAM_RULES || id === EARLIER || id.startsWith(`${TEAM_RULES}/`);
