import { useLayoutEffect, useState } from 'react';
import type { Watch } from '@/lib/core/ports';

/** The watched value; `undefined` while loading, never "empty". Make the watch stable with `useMemo`. */
export function useWatch<T>(watch: Watch<T>): T | undefined {
  const [value, setValue] = useState<T>();
  const [error, setError] = useState<unknown>();
  useLayoutEffect(() => {
    setValue(undefined);
    return watch.subscribe(setValue, setError);
  }, [watch]);
  if (error) throw error;
  return value;
}
