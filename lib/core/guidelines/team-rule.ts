import type { Language, Localized } from '../language';
import type { Level } from '../level';
import type { Platform, TextKind } from '../platform';

/** Where and when a team rule speaks. An empty list means everywhere; days are ISO dates in the team's zone. */
export interface TeamScope {
  readonly platforms: readonly Platform[];
  /** Handles without @. */
  readonly accounts: readonly string[];
  readonly kinds: readonly TextKind[];
  readonly languages: readonly Language[];
  /** First and last day, both included; null for no limit. */
  readonly from: string | null;
  readonly until: string | null;
}

export const ANYWHERE: TeamScope = {
  platforms: [],
  accounts: [],
  kinds: [],
  languages: [],
  from: null,
  until: null,
};

/** Things that can be counted in a draft. Characters are what people see; sentences are the longest one, in characters. */
export const COUNTED = [
  'hashtags',
  'mentions',
  'links',
  'emoji',
  'exclamations',
  'characters',
  'sentence-characters',
] as const;
export type Counted = (typeof COUNTED)[number];

/** Korean sentence endings: 합니다체, 해요체; 반말 is what neither allows. */
export const ENDING_STYLES = ['hapnida', 'haeyo', 'polite'] as const;
export type EndingStyle = (typeof ENDING_STYLES)[number];

export const CAPITAL_STYLES = ['sentence', 'title', 'upper', 'lower'] as const;
export type CapitalStyle = (typeof CAPITAL_STYLES)[number];

/**
 * What a team rule asks for. Terms are as typed: Korean ones also match with particles and endings attached, English
 * ones as whole words in any case.
 */
export type TeamDemand =
  | { readonly kind: 'avoid'; readonly terms: readonly string[] }
  | { readonly kind: 'prefer'; readonly terms: readonly string[]; readonly replacement: string }
  /** One of the terms must stand in the text; where `when` is not empty, only in texts that hold one of those. */
  | { readonly kind: 'require'; readonly terms: readonly string[]; readonly when: readonly string[] }
  /** At most so many of a counted thing, or of the terms together. */
  | {
      readonly kind: 'limit';
      readonly what: Counted | 'terms';
      readonly terms: readonly string[];
      readonly most: number;
    }
  /** No word of two letters or more stands more than `most` times; twice in a row always counts. */
  | { readonly kind: 'repeat'; readonly most: number }
  | { readonly kind: 'only-with'; readonly terms: readonly string[]; readonly companions: readonly string[] }
  | { readonly kind: 'never-with'; readonly terms: readonly string[]; readonly companions: readonly string[] }
  /** Our names exactly so: other case, spacing or hyphens of the same letters are found, and the wrong forms listed. */
  | { readonly kind: 'spelling'; readonly name: string; readonly wrong: readonly string[] }
  | { readonly kind: 'ending'; readonly style: EndingStyle }
  /** Links only to these domains and their subdomains. */
  | { readonly kind: 'links'; readonly domains: readonly string[] }
  /** Hashtags only from this list, where it is not empty; one of `required` must stand, where that is not empty. */
  | { readonly kind: 'hashtags'; readonly allowed: readonly string[]; readonly required: readonly string[] }
  /** Emoji only from this list; an empty list means none. */
  | { readonly kind: 'emoji'; readonly allowed: readonly string[] }
  /** The text ends with one of these. */
  | { readonly kind: 'sign-off'; readonly endings: readonly string[] }
  /** A regular expression, accepted only when shown to run in linear time. */
  | { readonly kind: 'pattern'; readonly pattern: string; readonly ignoreCase: boolean }
  /** At most so many matches of a pattern in the text, or in any one sentence. */
  | {
      readonly kind: 'occurrence';
      readonly pattern: string;
      readonly ignoreCase: boolean;
      readonly most: number;
      readonly within: 'text' | 'sentence';
    }
  /** What `first` finds (its first group, where it has one) must be found by `second` too: an acronym and its meaning. */
  | {
      readonly kind: 'conditional';
      readonly first: string;
      readonly second: string;
      readonly ignoreCase: boolean;
    }
  /** How an English first line is capitalised. */
  | { readonly kind: 'capitalization'; readonly style: CapitalStyle };

export type TeamRuleKind = TeamDemand['kind'];

/** One rule of the team's tone guide: data that people write, no code. */
export interface TeamRule {
  readonly id: string;
  readonly on: boolean;
  readonly level: Level;
  readonly demand: TeamDemand;
  readonly scope: TeamScope;
  /** Wordings that are never flagged by this rule. */
  readonly exceptions: readonly string[];
  /** Why, in the team's own words; either may be empty, and is then made from the demand. */
  readonly message: Localized;
  /** Address of the guideline behind it; may be empty. */
  readonly link: string;
}

/** The regular expressions of a demand, by the field they stand in. Every one must have been shown to run in linear time. */
export function patternsOf(
  demand: TeamDemand,
): readonly { readonly field: string; readonly pattern: string; readonly ignoreCase: boolean }[] {
  if (demand.kind === 'pattern' || demand.kind === 'occurrence') return [{ field: 'pattern', ...demand }];
  if (demand.kind !== 'conditional') return [];
  const { first, second, ignoreCase } = demand;
  return [
    { field: 'first', pattern: first, ignoreCase },
    { field: 'second', pattern: second, ignoreCase },
  ];
}
