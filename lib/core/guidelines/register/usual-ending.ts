import type { OwnText } from '../check-context';
import type { Ending } from './ending';
import { type EndedSpan, endingsOfText } from './endings-in';

/** Fewer sentences than this are no habit. */
const HABIT = 6;
/** How much of what is said must end alike. */
const MOSTLY = 0.8;

const known = new WeakMap<OwnText, readonly EndedSpan[]>();

/** How an account's texts mostly end; null while there are too few or none prevails. Read once per text. */
export function usualEnding(texts: readonly OwnText[]): Ending | null {
  const endings = texts.flatMap(endingsOfOwn).map(({ ending }) => ending);
  return endings.length < HABIT ? null : prevailing(endings);
}

/** The ending that nearly all sentences share, those without one left out. */
export function prevailing(endings: readonly Ending[]): Ending | null {
  const spoken = endings.filter((ending) => ending !== 'none');
  for (const ending of new Set(spoken)) {
    if (spoken.filter((other) => other === ending).length >= MOSTLY * spoken.length) return ending;
  }
  return null;
}

function endingsOfOwn(own: OwnText): readonly EndedSpan[] {
  const prepared = known.get(own) ?? endingsOfText(own.text).filter(({ ending }) => ending !== 'none');
  known.set(own, prepared);
  return prepared;
}
