import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { COMPOSITION_QUIET_MS, followComposition } from '@/lib/sites/editors/composition';
import { byPerson } from '../trusted';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function writing() {
  const root = document.createElement('div');
  const composition = followComposition(root);
  const does = vi.fn();
  return {
    ...{ composition, does },
    composes: () => byPerson(root, new Event('compositionstart')),
    ends: () => byPerson(root, new Event('compositionend')),
  };
}

test('what waits for a syllable is done at once where none composes', () => {
  const { composition, does } = writing();
  composition.whenSettled(does);

  expect(does).toHaveBeenCalledOnce();
});

test('what waits for a syllable is done once, when the page has had its time behind the last one', () => {
  const { composition, does, composes, ends } = writing();
  composes();
  composition.whenSettled(does);
  ends();
  composes();
  vi.advanceTimersByTime(COMPOSITION_QUIET_MS * 3);
  expect(does).not.toHaveBeenCalled();
  ends();
  vi.advanceTimersByTime(COMPOSITION_QUIET_MS / 2);
  expect(does).not.toHaveBeenCalled();
  vi.advanceTimersByTime(COMPOSITION_QUIET_MS);

  expect(does).toHaveBeenCalledOnce();
});

test('nothing runs while somebody rests in the middle of a syllable', () => {
  const { composition, does, composes } = writing();
  composes();
  composition.whenSettled(does);

  expect(vi.getTimerCount()).toBe(0);
});
