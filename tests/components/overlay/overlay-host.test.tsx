import { act } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { OverlayActions } from '@/components/overlay/overlay-actions';
import { createOverlayHost } from '@/entrypoints/composer.content/overlay-host';
import { createKeyShield } from '@/lib/sites/key-shield';
import { createOverlayStore, type GateView } from '@/lib/state/overlay-store';

test('whoever holds posts is told when the question could not be drawn', async () => {
  const store = createOverlayStore('en');
  const broke = vi.fn(() => null);
  const shield = createKeyShield(new AbortController().signal);
  const overlay = createOverlayHost(store, {} as OverlayActions, shield, broke);
  // happy-dom has no popovers.
  HTMLElement.prototype.showPopover = () => undefined;
  await act(async () => overlay.showIn(document.body));
  vi.spyOn(console, 'error').mockReturnValue(undefined);

  await act(async () => store.setState({ gate: { composerId: 'c', needsReason: false } as GateView }));

  expect(broke).toHaveBeenCalled();
});
