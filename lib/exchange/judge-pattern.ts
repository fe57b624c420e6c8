import type { Diagnostics, Hotspot } from 'recheck';
import recheck from 'recheck/lib/browser.js';
import type { JudgePattern, PatternVerdict } from '@/lib/core/guidelines/pattern-verdict';

/** Milliseconds; a pattern that takes longer to judge is too tangled to trust. */
const PATIENCE_MS = 3_000;

/** What the judge itself can only try out, not show. */
const BEYOND_PROOF = /\(\?<?[=!]|\\[1-9]|\\k</;
const REPEATS = /^(?:\)*(?:[*+?]|\{\d*,?\d*\})\??)*/;
const COUNTED = /\{\d*,?(\d+)\}/g;
/** Counted repeats above this are tried out instead of shown. */
const LARGEST_COUNT = 20;

/**
 * Accepts a pattern only when an automaton of it shows that the time grows no faster than the text (recheck 4.5). What
 * was merely tried out without a bad result is refused: people publish while it runs.
 */
export const judgePattern: JudgePattern = async (pattern, ignoreCase) => {
  const flags = ignoreCase ? 'giu' : 'gu';
  const key = `${flags} ${pattern}`;
  const known = judged.get(key);
  if (known) return known;
  if (!compiles(pattern, flags)) return { ok: false, why: 'syntax', part: pattern };
  const found = check(pattern, flags);
  const verdict = verdictOf(pattern, found);
  // A busy machine says nothing about the pattern.
  if (!isOutOfTime(found)) judged.set(key, verdict);
  return verdict;
};

/** A file is looked at before it is taken, and a pattern again when it is saved. */
const judged = new Map<string, PatternVerdict>();

let isWarm = false;

/** The first pattern also pays for the checker's own start, which may take all of the time; it gets it twice. */
function check(pattern: string, flags: string): Diagnostics {
  // The pure checker is the same in a browser and on a desk; the package's main entry would start a program there.
  const attempt = () => recheck.checkSync(pattern, flags, { timeout: PATIENCE_MS });
  const found = attempt();
  const isFirst = !isWarm;
  isWarm = true;
  return isFirst && isOutOfTime(found) ? attempt() : found;
}

function isOutOfTime(found: Diagnostics): boolean {
  return found.status === 'unknown' && found.error.kind === 'timeout';
}

function compiles(pattern: string, flags: string): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}

function verdictOf(pattern: string, found: Diagnostics): PatternVerdict {
  if (found.status === 'safe' && found.checker === 'automaton') return { ok: true };
  if (found.status === 'vulnerable') {
    return { ok: false, why: 'slow', part: partAt(pattern, found.hotspot) };
  }
  return { ok: false, why: 'unshown', part: doubtful(pattern) };
}

/** The place where most of the time is spent, with the repeats right behind it. */
function partAt(pattern: string, hotspot: readonly Hotspot[]): string {
  const spot = hotspot.findLast(({ temperature }) => temperature === 'heat') ?? hotspot.at(-1);
  if (!spot) return pattern;
  const [repeats = ''] = REPEATS.exec(pattern.slice(spot.end)) ?? [];
  return pattern.slice(spot.start, spot.end + repeats.length);
}

function doubtful(pattern: string): string {
  const [large] = [...pattern.matchAll(COUNTED)].filter(([, most]) => Number(most) > LARGEST_COUNT);
  const [sign] = large ?? BEYOND_PROOF.exec(pattern) ?? [];
  return sign ?? pattern;
}
