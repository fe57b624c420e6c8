import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  /** Milliseconds before giving up; 10 seconds unless told. */
  readonly within?: number;
}

/** Asks until the answer is neither null, undefined nor false, and returns it. Past the deadline it throws what `explain` says. */
export async function eventually<T>(
  ask: () => Promise<T | null | undefined | false>,
  explain: () => string | Promise<string>,
  { within = 10_000 }: Patience = {},
): Promise<T> {
  const deadline = performance.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() > deadline) throw new Error(`Not within ${within} ms: ${await explain()}`);
    await pause(30);
  }
}
