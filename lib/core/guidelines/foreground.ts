import { compareLevels } from '../level';
import { type Finding, isHint } from './finding';

/** People read three messages; the fourth costs the first three. */
const SHOWN = 3;

export interface Foreground {
  readonly shown: readonly Finding[];
  readonly folded: readonly Finding[];
}

/**
 * At most three messages: findings, then hints, each strongest first, and of hints on the text as a whole only the first:
 * the second is a lecture. The rest fold under "more".
 */
export function foreground(findings: readonly Finding[], hints: readonly Finding[]): Foreground {
  const all = [findings, hints].flatMap((some) => some.toSorted((a, b) => compareLevels(a.level, b.level)));
  const general = all.find(isGeneral);
  const shown = all.filter((one) => !isGeneral(one) || one === general).slice(0, SHOWN);
  return { shown, folded: all.filter((one) => !shown.includes(one)) };
}

function isGeneral(finding: Finding): boolean {
  return isHint(finding) && finding.excerpt === '';
}
