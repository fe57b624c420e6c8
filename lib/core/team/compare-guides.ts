import type { Guide } from '../guidelines/guide';
import type { TeamRule } from '../guidelines/team-rule';
import { isSame } from './is-same';

const PARTS = ['voice', 'rules', 'packs', 'allowed', 'company'] as const;

/** What one guide has that the other has not; rules are the same where their id is. */
export interface GuideDifference {
  readonly added: readonly TeamRule[];
  readonly changed: readonly TeamRule[];
  readonly removed: readonly TeamRule[];
  /** Other parts that differ. */
  readonly parts: readonly (typeof PARTS)[number][];
}

export function compareGuides(before: Guide, after: Guide): GuideDifference {
  const old = new Map(before.teamRules.map((rule) => [rule.id, rule]));
  const kept = new Set(after.teamRules.map(({ id }) => id));
  return {
    added: after.teamRules.filter(({ id }) => !old.has(id)),
    changed: after.teamRules.filter((rule) => old.has(rule.id) && !isSame(old.get(rule.id), rule)),
    removed: before.teamRules.filter(({ id }) => !kept.has(id)),
    parts: PARTS.filter((part) => !isSame(before[part], after[part])),
  };
}
