const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How Facebook words ages, in the two languages we know: on a link, and in its name. */
const AGES: readonly (readonly [RegExp, number])[] = [
  [/^(?:just now|now|방금(?: 전)?)$/i, 0],
  [/^(\d+) ?(?:m|mins?|minutes? ago|분(?: 전)?)$/i, MINUTE_MS],
  [/^(\d+) ?(?:h|hrs?|hours? ago|시간(?: 전)?)$/i, HOUR_MS],
  [/^(\d+) ?(?:d|days? ago|일(?: 전)?)$/i, DAY_MS],
  [/^(\d+) ?(?:w|weeks? ago|주(?: 전)?)$/i, 7 * DAY_MS],
  [/^(\d+) ?(?:y|years? ago|년(?: 전)?)$/i, 365 * DAY_MS],
];

/** The age in words such as "3m" or "2시간 전", in milliseconds: so old at least. Null for other words. */
export function parseAge(words: string): number | null {
  for (const [pattern, unit] of AGES) {
    const match = words.trim().match(pattern);
    if (match) return Number(match[1] ?? 0) * unit;
  }
  return null;
}
