const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How Facebook words ages, in the two languages we know. */
const AGES: readonly (readonly [RegExp, number])[] = [
  [/^(?:just now|now|방금(?: 전)?)$/i, 0],
  [/^(\d+) ?(?:m|mins?|분)$/i, MINUTE_MS],
  [/^(\d+) ?(?:h|hrs?|시간)$/i, HOUR_MS],
  [/^(\d+) ?(?:d|일)$/i, DAY_MS],
  [/^(\d+) ?(?:w|주)$/i, 7 * DAY_MS],
  [/^(\d+) ?(?:y|년)$/i, 365 * DAY_MS],
];

/** The age that a comment's link shows, such as "3m" or "2시간", in milliseconds: so old at least. Null for other words. */
export function parseAge(words: string): number | null {
  for (const [pattern, unit] of AGES) {
    const match = words.trim().match(pattern);
    if (match) return Number(match[1] ?? 0) * unit;
  }
  return null;
}
