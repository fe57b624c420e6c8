/** Keeps one check from stalling the composer. */
export interface TimeBudget {
  /** Runs the work, or says that there is no time left for it. */
  run<T>(owner: string, work: () => T): { readonly done: true; readonly value: T } | { readonly done: false };
  /** Who used up the time, once it is used up. */
  overran(): string | null;
}

/** `now` and `budget` in milliseconds; core has no clock of its own. */
export function createTimeBudget(now: () => number, budget: number): TimeBudget {
  const start = now();
  let longest = { owner: '', cost: 0 };
  let last = start;
  return {
    run(owner, work) {
      if (last - start > budget) return { done: false };
      const value = work();
      const after = now();
      if (after - last > longest.cost) longest = { owner, cost: after - last };
      last = after;
      return { done: true, value };
    },
    overran: () => (last - start > budget ? longest.owner : null),
  };
}
