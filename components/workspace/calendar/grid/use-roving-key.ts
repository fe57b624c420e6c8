import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { type GridColumns, placeOf } from './grid-keys';

export interface RovingKey {
  readonly grid: React.RefObject<HTMLTableElement | null>;
  /** What Tab reaches: of all days and slots, one. */
  readonly current: string;
  /** Moves the focus there, as soon as it is shown. */
  readonly focus: (key: string) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * One stop for Tab among all that a grid holds. When the panel beside it goes away with the focus in it, the focus comes
 * back to where it was.
 */
export function useRovingKey(columns: GridColumns, fallback: string, panelOpen: boolean): RovingKey {
  const grid = useRef<HTMLTableElement>(null);
  const wanted = useRef(false);
  const wasOpen = useRef(panelOpen);
  const [place, setPlace] = useState({ key: fallback });
  const known = placeOf(columns, place.key) !== null;
  const current = known ? place.key : fallback;
  useEffect(() => {
    const closed = wasOpen.current && !panelOpen && document.activeElement === document.body;
    wasOpen.current = panelOpen;
    if (!closed && !(wanted.current && known)) return;
    wanted.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(current)}"]`)?.focus();
  });
  return {
    grid,
    current,
    focus: (key) => {
      wanted.current = true;
      setPlace({ key });
    },
    onFocus: ({ target }) => {
      const key = target.closest<HTMLElement>('[data-key]')?.dataset['key'];
      if (key && key !== current) setPlace({ key });
    },
  };
}
