import type { Watch } from '@/lib/core/ports';

interface Listener<T> {
  next(value: T): void;
  failed(error: unknown): void;
}

/** One watch for all who ask: they share one subscription, and who comes later is told at once what was told last. */
export function sharedWatch<T>(watch: Watch<T>): Watch<T> {
  const listeners = new Set<Listener<T>>();
  let tellLast: ((listener: Listener<T>) => void) | null = null;
  let stop: () => void;
  const tell = (how: (listener: Listener<T>) => void) => {
    tellLast = how;
    for (const listener of listeners) how(listener);
  };
  return {
    subscribe(next, failed) {
      const listener = { next, failed };
      listeners.add(listener);
      if (listeners.size > 1) tellLast?.(listener);
      else
        stop = watch.subscribe(
          (value) => tell((one) => one.next(value)),
          (error) => tell((one) => one.failed(error)),
        );
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return;
        stop();
        tellLast = null;
      };
    },
  };
}
