import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { type RefObject, useLayoutEffect } from 'react';

const GAP = 12;
const MARGIN = 8;

/** Keeps a fixed box beside a block of the page: to its right, else left, else below, never over it if there is room. */
export function useAnchored(box: RefObject<HTMLElement | null>, anchor: HTMLElement): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const place = async () => {
      const { x, y } = await computePosition(anchor, element, {
        strategy: 'fixed',
        placement: 'right-start',
        middleware: [
          offset(GAP),
          flip({
            crossAxis: false,
            fallbackPlacements: ['left-start', 'bottom-end', 'top-end'],
            padding: MARGIN,
          }),
          shift({ padding: MARGIN }),
          size({
            padding: MARGIN,
            apply: ({ availableHeight }) => {
              element.style.maxHeight = `${Math.max(160, availableHeight)}px`;
            },
          }),
        ],
      });
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    return autoUpdate(anchor, element, () => void place());
  }, [box, anchor]);
}
