import { ANYWHERE, type TeamDemand, type TeamRule } from '@/lib/core/guidelines/team-rule';

export function aTeamRule(demand: TeamDemand, changes: Partial<TeamRule> = {}): TeamRule {
  return {
    id: demand.kind,
    on: true,
    level: 'advise',
    demand,
    scope: ANYWHERE,
    exceptions: [],
    message: { ko: '', en: '' },
    link: '',
    ...changes,
  };
}
