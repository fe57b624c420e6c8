import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  /** Milliseconds before giving up; 30 seconds unless told: a busy machine takes its time, and what is true is answered at once. */
  readonly within?: number;
}

/** Longer than anything here takes to come up by itself. */
const TO_COME_MS = 500;

/** Where nothing may come there is nothing to wait for: what was to come has come after this. */
export function nothingToCome(): Promise<void> {
  return pause(TO_COME_MS);
}

/** Asks until the answer is neither null, undefined nor false, and returns it. Past the deadline it throws what `explain` says. */
export async function eventually<T>(
  ask: () => Promise<T | null | undefined | false>,
  explain: () => string | Promise<string>,
  { within = 30_000 }: Patience = {},
): Promise<T> {
  const deadline = performance.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() > deadline) throw new Error(`Not within ${within} ms: ${await explain()}`);
    await pause(30);
  }
}
