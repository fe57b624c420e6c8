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
  const verdict = judge(pattern, flags);
  judged.set(key, verdict);
  return verdict;
};

/** A file is looked at before it is taken, and a pattern again when it is saved. */
const judged = new Map<string, PatternVerdict>();

function judge(pattern: string, flags: string): PatternVerdict {
  if (!compiles(pattern, flags)) return { ok: false, why: 'syntax', part: pattern };
  const found = check(pattern, flags);
  // The clock also counts what else the machine does, and the checker's own start: nobody's own backup is refused for that.
  return verdictOf(pattern, isOutOfTime(found) ? check(pattern, flags) : found);
}

function check(pattern: string, flags: string): Diagnostics {
  // The pure checker is the same in a browser and on a desk; the package's main entry would start a program there.
  return recheck.checkSync(pattern, flags, { timeout: PATIENCE_MS });
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
