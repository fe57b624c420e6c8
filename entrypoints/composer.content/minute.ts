import type { OverlayStore } from '@/lib/state/overlay-store';

const MINUTE_MS = 60_000;

/** Moves the chips' one clock: every minute while a chip is there to be seen, and at once when the page comes back. */
export function keepMinute(store: OverlayStore, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isWatched = () => store.getState().chips.length > 0 && document.visibilityState === 'visible';
  const tick = () => {
    timer = undefined;
    if (!isWatched()) return;
    store.setState({ minute: Date.now() });
    wait();
  };
  const wait = () => {
    timer ??= setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS));
  };
  const unsubscribe = store.subscribe(({ chips }, before) => {
    if (chips === before.chips) return;
    if (isWatched()) wait();
    else clear();
  });
  const clear = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  document.addEventListener('visibilitychange', () => (isWatched() ? tick() : clear()), { signal });
  signal.addEventListener('abort', () => {
    unsubscribe();
    clear();
  });
}
