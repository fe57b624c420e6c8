import { type RefObject, useEffect, useRef } from 'react';

/** Where the fields stand of one thing in a list; the first of them takes the focus if the person has just added it. */
export function useFocusAdded<E extends HTMLElement>(isAdded: boolean): RefObject<E | null> {
  const place = useRef<E>(null);
  useEffect(() => {
    if (isAdded) place.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, [isAdded]);
  return place;
}
