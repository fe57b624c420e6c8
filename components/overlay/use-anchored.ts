import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { type RefObject, useLayoutEffect } from 'react';

const GAP = 12;
const MARGIN = 8;
const SMALLEST = 160;

/** Keeps a fixed box beside a block of the page: to its right, else left, else below, never over it if there is room. */
export function useAnchored(box: RefObject<HTMLElement | null>, anchor: HTMLElement): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const place = async () => {
      // The top layer is clipped by nothing but the window, whatever stands around our host.
      const room = { boundary: { x: 0, y: 0, width: innerWidth, height: innerHeight }, padding: MARGIN };
      const { x, y } = await computePosition(anchor, element, {
        strategy: 'fixed',
        placement: 'right-start',
        middleware: [
          offset(GAP),
          flip({ ...room, crossAxis: false, fallbackPlacements: ['left-start', 'bottom-end', 'top-end'] }),
          // Where there is room on no side, it stands over the block rather than out of the window.
          shift(({ placement }) => ({ ...room, crossAxis: /^(?:left|right)/.test(placement) })),
          size({
            ...room,
            apply: ({ availableHeight }) => {
              element.style.maxHeight = `${Math.max(SMALLEST, availableHeight)}px`;
            },
          }),
        ],
      });
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    return autoUpdate(anchor, element, () => void place());
  }, [box, anchor]);
}
