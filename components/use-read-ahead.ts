import { useEffect } from 'react';

/** Lets a search read ahead what it needs, in small pieces, so that no key has to wait for it. */
export function useReadAhead(search: { readAhead(): boolean }): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readOn = () => {
      if (search.readAhead()) timer = setTimeout(readOn);
    };
    timer = setTimeout(readOn);
    return () => clearTimeout(timer);
  }, [search]);
}
