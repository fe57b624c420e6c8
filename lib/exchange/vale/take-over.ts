import type { CapitalStyle, TeamDemand } from '@/lib/core/guidelines/team-rule';
import type { ValeStyle, ValeStyleOf } from '@/lib/schemas/vale-style';
import { plainTerm, withoutInlineFlag } from './plain-term';
import type { NotTakenOver } from './vale-report';

/** What one style becomes: demands of ours, and parts that have no counterpart. */
export interface TakenOver {
  readonly demands: readonly TeamDemand[];
  readonly leftOut: readonly { readonly part: string; readonly why: NotTakenOver }[];
}

const CAPITALS: Readonly<Record<string, CapitalStyle>> = {
  $sentence: 'sentence',
  $title: 'title',
  $upper: 'upper',
  $lower: 'lower',
};

/** Our demands for a Vale rule. Patterns have still to be judged. */
export function takeOver(style: ValeStyle): TakenOver {
  switch (style.extends) {
    case 'existence':
      return existence(style);
    case 'substitution':
      return substitution(style);
    case 'occurrence':
      return occurrence(style);
    case 'repetition':
      return all({ kind: 'repeat', most: style.max ?? 50 });
    case 'consistency':
      return all(...Object.entries(style.either).map(([one, other]) => together(one, other, style)));
    case 'conditional': {
      const first = withoutInlineFlag(style.first);
      const second = withoutInlineFlag(style.second);
      const ignoreCase = style.ignorecase || first.ignoreCase;
      return all({ kind: 'conditional', first: first.pattern, second: second.pattern, ignoreCase });
    }
    case 'capitalization': {
      const capital = CAPITALS[style.match];
      if (capital) return all({ kind: 'capitalization', style: capital });
      return { demands: [], leftOut: [{ part: style.match, why: 'heading-pattern' }] };
    }
  }
}

function all(...demands: readonly TeamDemand[]): TakenOver {
  return { demands, leftOut: [] };
}

/** Plain tokens become one list of words; each pattern a rule of its own, so that one bad one takes no other with it. */
function existence({ tokens, raw, nonword, ignorecase }: ValeStyleOf<'existence'>): TakenOver {
  const terms = tokens.flatMap((token) => plainTerm(token) ?? []);
  const patterns = tokens.filter((token) => plainTerm(token) === null);
  const demands: TeamDemand[] = terms.length > 0 ? [{ kind: 'avoid', terms }] : [];
  const whole = raw.length > 0 ? [pattern(raw.join(''), ignorecase, true)] : [];
  const rules = [...demands, ...patterns.map((token) => pattern(token, ignorecase, nonword)), ...whole];
  return rules.length > 0 ? all(...rules) : { demands: [], leftOut: [{ part: 'tokens', why: 'empty' }] };
}

/** Words with the same replacement stand in one rule. */
function substitution({ swap, nonword, ignorecase }: ValeStyleOf<'substitution'>): TakenOver {
  const byReplacement = new Map<string, string[]>();
  const patterns: TeamDemand[] = [];
  for (const [from, to] of Object.entries(swap)) {
    const term = plainTerm(from);
    if (term === null) patterns.push(pattern(from, ignorecase, nonword));
    else byReplacement.set(to, [...(byReplacement.get(to) ?? []), term]);
  }
  const prefers = [...byReplacement].map(
    ([replacement, terms]): TeamDemand => ({ kind: 'prefer', terms, replacement }),
  );
  return all(...prefers, ...patterns);
}

function occurrence({ token, max, min, ignorecase, scope }: ValeStyleOf<'occurrence'>): TakenOver {
  const leftOut = min === undefined ? [] : [{ part: `min: ${min}`, why: 'minimum' as const }];
  if (max === undefined) return { demands: [], leftOut };
  const bare = withoutInlineFlag(token);
  const within = [scope].flat().includes('sentence') ? 'sentence' : 'text';
  const ignoreCase = ignorecase || bare.ignoreCase;
  return { demands: [{ kind: 'occurrence', pattern: bare.pattern, ignoreCase, most: max, within }], leftOut };
}

/** Two forms of which a text should keep to one. */
function together(one: string, other: string, style: ValeStyleOf<'consistency'>): TeamDemand {
  const [a, b] = [plainTerm(one), plainTerm(other)];
  if (a !== null && b !== null) return { kind: 'never-with', terms: [a], companions: [b] };
  return pattern(`(?:${one})|(?:${other})`, style.ignorecase, style.nonword);
}

function pattern(token: string, ignorecase: boolean, nonword: boolean): TeamDemand {
  const bare = withoutInlineFlag(token);
  return {
    kind: 'pattern',
    pattern: nonword ? bare.pattern : `\\b(?:${bare.pattern})\\b`,
    ignoreCase: ignorecase || bare.ignoreCase,
  };
}
