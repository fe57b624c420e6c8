/** How long something takes, in milliseconds. */
export interface Cost {
  readonly median: number;
  readonly p95: number;
}

/** One line of the table. `bar` is the promise; `value` is held against it. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly bar: number;
  readonly unit: 'ms' | 'times';
}

/** As many keystrokes as it takes until a hundred rules' patterns and loops are compiled. */
const WARM_UP = 300;
const ROUNDS = 3;

/**
 * Runs `work` often enough to be sure of its 95th percentile; `turn` lets each run differ, as keystrokes do.
 * The quietest of three rounds counts: whatever else the machine does can only add to it.
 */
export function costOf(work: (turn: number) => void, runs = 300): Cost {
  for (let turn = 0; turn < WARM_UP; turn += 1) work(turn);
  const rounds = Array.from({ length: ROUNDS }, () => roundOf(work, runs));
  return {
    median: Math.min(...rounds.map(({ median }) => median)),
    p95: Math.min(...rounds.map(({ p95 }) => p95)),
  };
}

/** The one in the middle, by size. */
export function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function roundOf(work: (turn: number) => void, runs: number): Cost {
  const times = Array.from({ length: runs }, (_, turn) => {
    const before = performance.now();
    work(turn);
    return performance.now() - before;
  }).sort((a, b) => a - b);
  return { median: medianOf(times), p95: times[Math.floor(runs * 0.95)] ?? 0 };
}
