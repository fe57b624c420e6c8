import { useCallback, useEffect, useRef, useState } from 'react';

export type SaveState = 'saved' | 'saving' | 'failed';

interface Autosaved<T> {
  readonly value: T;
  readonly change: (patch: Partial<T>) => void;
  readonly state: SaveState;
  /** Forgets what is not written yet: for a row that is being removed. */
  readonly discard: () => void;
}

/** A pause in typing this long is written; leaving the field's page writes at once. */
const QUIET_MS = 300;

/**
 * Edits one stored row: what is typed shows at once and is written soon after, in order, and at the latest when
 * the page or the form goes away; leaving asks first while the last write failed. A newer row from elsewhere is
 * taken over only while nothing is waiting here.
 */
export function useAutosave<T>(stored: T, write: (value: T) => Promise<void>): Autosaved<T> {
  const [value, setValue] = useState(stored);
  const [state, setState] = useState<SaveState>('saved');
  const pending = useRef<T | null>(null);
  const failed = useRef(false);
  const latest = useRef(stored);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const writeRef = useRef(write);
  writeRef.current = write;

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const due = pending.current;
    if (due === null) return;
    writeRef.current(due).then(
      () => {
        if (pending.current !== due) return;
        pending.current = null;
        failed.current = false;
        setState('saved');
      },
      () => {
        failed.current = true;
        setState('failed');
      },
    );
  }, []);

  const change = useCallback(
    (patch: Partial<T>) => {
      latest.current = { ...latest.current, ...patch };
      pending.current = latest.current;
      setValue(latest.current);
      setState('saving');
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, QUIET_MS);
    },
    [flush],
  );

  const discard = useCallback(() => {
    clearTimeout(timer.current);
    pending.current = null;
    failed.current = false;
  }, []);

  useEffect(() => {
    if (pending.current !== null) return;
    latest.current = stored;
    setValue(stored);
  }, [stored]);

  useEffect(() => {
    const holdBack = (event: BeforeUnloadEvent) => failed.current && event.preventDefault();
    addEventListener('beforeunload', holdBack);
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('beforeunload', holdBack);
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [flush]);

  return { value, change, state, discard };
}
