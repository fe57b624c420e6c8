import type { TeamDemand, TeamRuleKind } from '../team-rule';

export type DemandOf<Kind extends TeamRuleKind> = Extract<TeamDemand, { readonly kind: Kind }>;
