import type { Localized } from '../language';

/** Hours of the day, 0 to 23, as people say them: those in a row as one spell, from its first minute to its last. */
export function sayHours(hours: readonly number[]): Localized {
  const spells: (readonly [from: number, to: number])[] = [];
  for (const hour of hours.toSorted((a, b) => a - b)) {
    const last = spells.at(-1);
    if (last?.[1] === hour) spells[spells.length - 1] = [last[0], hour + 1];
    else spells.push([hour, hour + 1]);
  }
  return {
    ko: spells.map(([from, to]) => `${from}~${to}시`).join(', '),
    en: spells.map(([from, to]) => `${from}:00–${to}:00`).join(', '),
  };
}
