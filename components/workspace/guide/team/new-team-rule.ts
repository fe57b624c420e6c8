import { ANYWHERE, type TeamDemand, type TeamRule, type TeamRuleKind } from '@/lib/core/guidelines/team-rule';

/** The kinds of rule a person can write, in the order in which they are offered. */
export const TEAM_RULE_KINDS = [
  'avoid',
  'prefer',
  'spelling',
  'ending',
  'limit',
  'require',
  'only-with',
  'never-with',
  'repeat',
  'links',
  'hashtags',
  'emoji',
  'sign-off',
  'pattern',
  'occurrence',
  'conditional',
  'capitalization',
] as const satisfies readonly TeamRuleKind[];

/** Fields that mean the same under every kind that has them. */
const SHARED = ['terms', 'companions', 'pattern', 'first'] as const;
type Shared = Partial<Record<(typeof SHARED)[number], unknown>>;

/**
 * The form of a kind, as it was left or empty, with what was typed since in the fields it shares with other kinds.
 * `tried` are the forms that were open before, the newest last.
 */
export function switchKind(kind: TeamRuleKind, tried: readonly TeamDemand[]): TeamDemand {
  const form = tried.findLast((demand) => demand.kind === kind) ?? newDemand(kind);
  const all: Shared = Object.assign({}, ...tried);
  // The first of two patterns is what the only one was.
  const typed: Shared = { ...all, pattern: all.pattern || all.first, first: all.first || all.pattern };
  const shared = SHARED.filter((field) => field in form && typed[field] !== undefined);
  return { ...form, ...Object.fromEntries(shared.map((field) => [field, typed[field]])) };
}

function newDemand(kind: TeamRuleKind): TeamDemand {
  switch (kind) {
    case 'avoid':
      return { kind, terms: [] };
    case 'prefer':
      return { kind, terms: [], replacement: '' };
    case 'require':
      return { kind, terms: [], when: [] };
    case 'limit':
      return { kind, what: 'hashtags', terms: [], most: 2 };
    case 'repeat':
      return { kind, most: 3 };
    case 'only-with':
    case 'never-with':
      return { kind, terms: [], companions: [] };
    case 'spelling':
      return { kind, name: '', wrong: [] };
    case 'ending':
      return { kind, style: 'hapnida' };
    case 'links':
      return { kind, domains: [] };
    case 'hashtags':
      return { kind, allowed: [], required: [] };
    case 'emoji':
      return { kind, allowed: [] };
    case 'sign-off':
      return { kind, endings: [] };
    case 'pattern':
      return { kind, pattern: '', ignoreCase: true };
    case 'occurrence':
      return { kind, pattern: '', ignoreCase: true, most: 1, within: 'text' };
    case 'conditional':
      return { kind, first: '', second: '', ignoreCase: false };
    case 'capitalization':
      return { kind, style: 'sentence' };
  }
}

export function newTeamRule(id: string): TeamRule {
  return {
    id,
    on: true,
    level: 'advise',
    demand: newDemand('avoid'),
    scope: ANYWHERE,
    exceptions: [],
    message: { ko: '', en: '' },
    link: '',
  };
}

/** Whether a rule says enough to be saved. */
export function isComplete({ demand }: TeamRule): boolean {
  switch (demand.kind) {
    case 'avoid':
    case 'require':
      return demand.terms.length > 0;
    case 'prefer':
      return demand.terms.length > 0 && demand.replacement.trim() !== '';
    case 'only-with':
    case 'never-with':
      return demand.terms.length > 0 && demand.companions.length > 0;
    case 'limit':
      return demand.what !== 'terms' || demand.terms.length > 0;
    case 'spelling':
      return demand.name.trim() !== '';
    case 'links':
      return demand.domains.length > 0;
    case 'hashtags':
      return demand.allowed.length + demand.required.length > 0;
    case 'sign-off':
      return demand.endings.length > 0;
    case 'pattern':
    case 'occurrence':
      return demand.pattern.trim() !== '';
    case 'conditional':
      return demand.first.trim() !== '' && demand.second.trim() !== '';
    default:
      return true;
  }
}
