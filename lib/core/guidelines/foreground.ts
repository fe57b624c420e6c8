import { compareLevels } from '../level';
import type { Finding } from './finding';

/** People read three messages; the fourth costs the first three. */
const SHOWN = 3;

export interface Foreground {
  readonly shown: readonly Finding[];
  readonly folded: readonly Finding[];
}

/** At most three messages, strongest first, findings before hints; the rest fold under "more". */
export function foreground(findings: readonly Finding[], hints: readonly Finding[]): Foreground {
  const all = [...findings, ...hints].sort((a, b) => compareLevels(a.level, b.level));
  return { shown: all.slice(0, SHOWN), folded: all.slice(SHOWN) };
}
