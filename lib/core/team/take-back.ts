import type { Guide } from '../guidelines/guide';
import { isSame } from './is-same';

/** A word stands for itself, everything else has an id. */
type Row = string | { readonly id: string };

/**
 * Undoes one change of the guide and nothing else: what is `now` still as the change left it (`after`) becomes as it
 * was (`before`); what was added, changed or removed since stays so.
 */
export function takeBack(before: Guide, after: Guide, now: Guide): Guide {
  return {
    voice: takeBackFields(before.voice, after.voice, now.voice),
    company: takeBackFields(before.company, after.company, now.company),
    rules: takeBackFields(before.rules, after.rules, now.rules),
    teamRules: rows(before.teamRules, after.teamRules, now.teamRules),
    packs: rows(before.packs, after.packs, now.packs),
    allowed: rows(before.allowed, after.allowed, now.allowed),
    dismissals: rows(before.dismissals, after.dismissals, now.dismissals),
  };
}

/** The same of one row, field by field. */
export function takeBackFields<T extends object>(before: T, after: T, now: T): T {
  const names = Object.keys({ ...before, ...now }) as (keyof T)[];
  const undone = names.flatMap((name) => {
    const right = isSame(now[name], after[name]) ? before : now;
    return Object.hasOwn(right, name) ? [[name, right[name]]] : [];
  });
  return Object.fromEntries(undone);
}

function rows<T extends Row>(before: readonly T[], after: readonly T[], now: readonly T[]): readonly T[] {
  if (isSame(now, after)) return before;
  const was = byKey(before);
  const became = byKey(after);
  const kept = now.flatMap((row) => {
    const key = keyOf(row);
    return isSame(row, became.get(key)) ? (was.get(key) ?? []) : row;
  });
  const there = byKey(kept);
  // What the change removed comes back in front of the next of its old neighbours that is still there.
  const inFrontOf = new Map<string | null, readonly T[]>();
  let neighbour: string | null = null;
  for (const row of before.toReversed()) {
    const key = keyOf(row);
    if (there.has(key)) neighbour = key;
    else if (!became.has(key)) inFrontOf.set(neighbour, [row, ...(inFrontOf.get(neighbour) ?? [])]);
  }
  const comingBack = (key: string | null) => inFrontOf.get(key) ?? [];
  return [...kept.flatMap((row) => [...comingBack(keyOf(row)), row]), ...comingBack(null)];
}

function byKey<T extends Row>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((row) => [keyOf(row), row]));
}

function keyOf(row: Row): string {
  return typeof row === 'string' ? row : row.id;
}
