import type { SourceTree } from './source-tree';

interface ByHand {
  readonly what: string;
  readonly pattern: RegExp;
  /** Where it may stand, for these are the edges. */
  readonly edges: readonly string[];
}

/** What Temporal is for; writing a moment for people is `Intl`'s. Lengths of time are plain milliseconds. */
const BY_HAND: readonly ByHand[] = [
  { what: 'a Date object', pattern: /\bnew Date\(/, edges: [] },
  // Pages and files of X say a moment in full.
  { what: 'a date read by hand', pattern: /\bDate\.parse\(/, edges: ['lib/sites/x/'] },
  { what: 'a date put together by hand', pattern: /\bDate\.UTC\(/, edges: [] },
  {
    what: 'a Date asked for its parts',
    pattern:
      /\.[gs]et(?:UTC)?(?:FullYear|Month|Date|Day|Hours|Minutes)\(|\.getTimezoneOffset\(|\.to(?:ISO|LocaleDate|LocaleTime)String\(/,
    edges: [],
  },
  {
    what: 'the clock',
    pattern: /\bDate\.now\b|Temporal\.Now\b/,
    edges: ['lib/platform/', 'lib/sites/', 'lib/storage/store.ts', 'entrypoints/'],
  },
];

const DAYS_IN_MS = /\b86_?400_?000\b|\bDAY_MS\b|\b24 \* 60 \*|\* 24 \* HOUR_MS/;
const CALENDAR_DAYS = /\b(?:todayIn|startOfDay|startOfWeek|shiftDate|daysBetween|Temporal)\b/;

/** Dates that are not worked out by Temporal, as sentences. */
export function dateProblems(tree: SourceTree): readonly string[] {
  return [...tree]
    .filter(([path]) => /\.tsx?$/.test(path))
    .flatMap(([path, text]) => [
      ...BY_HAND.filter(
        ({ pattern, edges }) => pattern.test(text) && !edges.some((edge) => path.startsWith(edge)),
      ).map(({ what }) => `${path} has ${what}`),
      ...(DAYS_IN_MS.test(text) && CALENDAR_DAYS.test(text)
        ? [`${path} counts days of a calendar in milliseconds: some have 23 hours, some 25`]
        : []),
    ]);
}
