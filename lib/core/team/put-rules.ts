import type { TeamRule } from '../guidelines/team-rule';

/** The rules with some put in: one that is known by its id takes its place, new ones come first. */
export function putRules(all: readonly TeamRule[], some: readonly TeamRule[]): readonly TeamRule[] {
  const known = new Set(all.map(({ id }) => id));
  const changed = new Map(some.map((rule) => [rule.id, rule]));
  return [...some.filter(({ id }) => !known.has(id)), ...all.map((rule) => changed.get(rule.id) ?? rule)];
}
