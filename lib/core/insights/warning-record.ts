import type { Activity, Decision } from '../team/decision';

/** What one rule's warnings came to. */
export interface WarningRecord {
  readonly rule: string;
  /** Texts that went out mended. */
  readonly heeded: number;
  /** Texts that went out with what was warned of. */
  readonly overridden: number;
  /** How often it was among what held a press of Post, */
  readonly held: number;
  /** and how often the text was posted anyway. */
  readonly passed: number;
}

/** By rule, the one that warned most first. Of a text that never went out nobody knows what came of its warnings. */
export function warningRecords(
  activity: readonly Activity[],
  decisions: readonly Decision[],
): readonly WarningRecord[] {
  const ofType = (type: Activity['type']) => activity.filter((row) => row.type === type);
  const asked = decisions.filter(({ outcome }) => outcome !== 'hidden');
  const counts = {
    heeded: tally(ofType('warning-heeded').map(({ subject }) => subject)),
    overridden: tally(ofType('warning-overridden').map(({ subject }) => subject)),
    held: tally(asked.flatMap(({ rules }) => rules)),
    passed: tally(asked.filter(({ outcome }) => outcome === 'posted').flatMap(({ rules }) => rules)),
  };
  const rules = new Set(Object.values(counts).flatMap((count) => [...count.keys()]));
  return [...rules]
    .map((rule) => ({
      rule,
      heeded: counts.heeded.get(rule) ?? 0,
      overridden: counts.overridden.get(rule) ?? 0,
      held: counts.held.get(rule) ?? 0,
      passed: counts.passed.get(rule) ?? 0,
    }))
    .sort((a, b) => warned(b) - warned(a) || b.held - a.held || a.rule.localeCompare(b.rule));
}

/** In how many texts that went out it had warned. */
export function warned({ heeded, overridden }: Pick<WarningRecord, 'heeded' | 'overridden'>): number {
  return heeded + overridden;
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
