import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepMinute } from '@/entrypoints/composer.content/minute';
import { type ChipView, createOverlayStore, type OverlayStore } from '@/lib/state/overlay-store';
import { NOW } from '@/tests/support/builders';

const MINUTE = 60_000;
const CHIP = { postId: '77' } as ChipView;

let store: OverlayStore;
let ending: AbortController;
let changes: number;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW + 20_000 });
  ending = new AbortController();
  store = createOverlayStore('en');
  keepMinute(store, ending.signal);
  changes = 0;
  store.subscribe(({ minute }, before) => {
    if (minute !== before.minute) changes += 1;
  });
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('the chips’ clock moves once a minute, on the minute, however many there are', () => {
  store.setState({ chips: [CHIP] });
  store.setState({ chips: [CHIP, { ...CHIP, postId: '78' }] });
  vi.advanceTimersByTime(39_999);
  expect(changes).toBe(0);

  vi.advanceTimersByTime(1);
  expect(store.getState().minute).toBe(NOW + MINUTE);
  vi.advanceTimersByTime(3 * MINUTE);
  expect(changes).toBe(4);
});

it('nothing runs while there is no chip', () => {
  expect(vi.getTimerCount()).toBe(0);
  store.setState({ chips: [CHIP] });
  expect(vi.getTimerCount()).toBe(1);
  store.setState({ chips: [] });
  expect(vi.getTimerCount()).toBe(0);
});

it('nothing runs while nobody looks, and the clock is right as soon as they are back', () => {
  const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  store.setState({ chips: [CHIP] });
  expect(vi.getTimerCount()).toBe(0);

  vi.setSystemTime(NOW + 90 * MINUTE);
  seen.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(store.getState().minute).toBe(NOW + 90 * MINUTE);
  expect(vi.getTimerCount()).toBe(1);
});
