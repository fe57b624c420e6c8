import type { Watch } from '@/lib/core/ports';

/** A value in memory that tells its watchers at once. */
export interface Watched<T> {
  get(): T;
  set(value: T): void;
  watch<U>(view: (value: T) => U): Watch<U>;
}

export function createWatched<T>(initial: T): Watched<T> {
  const listeners = new Set<() => void>();
  let current = initial;
  return {
    get: () => current,
    set: (value) => {
      current = value;
      for (const listener of listeners) listener();
    },
    watch: (view) => ({
      subscribe: (next) => {
        const listener = () => next(view(current));
        listeners.add(listener);
        listener();
        return () => listeners.delete(listener);
      },
    }),
  };
}
