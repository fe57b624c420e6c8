import { compareLevels } from '../level';
import { type Finding, isHint } from './finding';

/** People read three messages; the fourth costs the first three. */
const SHOWN = 3;

export interface Foreground {
  readonly shown: readonly Finding[];
  readonly folded: readonly Finding[];
}

/**
 * At most three messages: findings, then hints, each strongest first, a rule's second among equals after what others have
 * to say, and of hints on the text as a whole only the first: the second is a lecture. The rest fold under "more".
 */
export function foreground(findings: readonly Finding[], hints: readonly Finding[]): Foreground {
  const all = [findings, hints].flatMap(inOrder);
  const general = all.find(isGeneral);
  const shown = all.filter((one) => !isGeneral(one) || one === general).slice(0, SHOWN);
  return { shown, folded: all.filter((one) => !shown.includes(one)) };
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const turns = new Map<string, number>();
  return findings
    .toSorted((a, b) => compareLevels(a.level, b.level))
    .map((finding) => {
      const turn = turns.get(finding.rule) ?? 0;
      turns.set(finding.rule, turn + 1);
      return { finding, turn };
    })
    .toSorted((a, b) => compareLevels(a.finding.level, b.finding.level) || a.turn - b.turn)
    .map(({ finding }) => finding);
}

function isGeneral(finding: Finding): boolean {
  return isHint(finding) && finding.excerpt === '';
}
