import { useCallback, useEffect, useRef, useState } from 'react';
import { storeTroubleOf } from '@/lib/core/store-trouble';

/** `full` is a failure, too: for want of room. */
export type SaveState = 'saved' | 'saving' | 'failed' | 'full';

/** Makes the next row of the present one; doing it twice must be the same as doing it once. */
export type Update<T> = (now: T) => T;

interface Autosaved<T> {
  readonly value: T;
  /** For what is being typed: written after a pause. What is one of several is told as an update, so that others stay. */
  readonly change: (patch: Partial<T> | Update<T>) => void;
  /** For a step that is done: written at once, also after the form has gone away. */
  readonly update: (update: Update<T>) => void;
  readonly state: SaveState;
  /** Forgets what is not written yet: for a row that is being removed, or written with others in one step. */
  readonly discard: () => void;
}

/** A pause in typing this long is written; leaving the field's page writes at once. */
const QUIET_MS = 300;

/**
 * Edits one stored row: what is typed shows at once and is written soon after, in order, and at the latest when
 * the page or the form goes away; leaving asks first while the last write failed. A newer row from elsewhere is
 * taken over, under what is waiting here. `write` gets the row as it shows, and what waits as one update, for a
 * store that can apply it to what it then holds.
 */
export function useAutosave<T>(stored: T, write: (row: T, update: Update<T>) => Promise<void>): Autosaved<T> {
  const [value, setValue] = useState(stored);
  const [state, setState] = useState<SaveState>('saved');
  const pending = useRef<readonly Update<T>[]>([]);
  const failed = useRef(false);
  const latest = useRef(stored);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const writeRef = useRef(write);
  writeRef.current = write;

  const show = useCallback((row: T) => {
    latest.current = row;
    setValue(row);
  }, []);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const due = pending.current;
    if (due.length === 0) return;
    writeRef
      .current(latest.current, (now) => applyAll(due, now))
      .then(
        () => {
          if (pending.current !== due) return;
          pending.current = [];
          failed.current = false;
          setState('saved');
        },
        (error: unknown) => {
          failed.current = true;
          setState(storeTroubleOf(error) === 'full' ? 'full' : 'failed');
        },
      );
  }, []);

  const add = useCallback(
    (update: Update<T>) => {
      pending.current = [...pending.current, update];
      show(update(latest.current));
      setState('saving');
    },
    [show],
  );

  const change = useCallback(
    (patch: Partial<T> | Update<T>) => {
      add(typeof patch === 'function' ? patch : (now) => ({ ...now, ...patch }));
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, QUIET_MS);
    },
    [add, flush],
  );

  const update = useCallback(
    (step: Update<T>) => {
      add(step);
      flush();
    },
    [add, flush],
  );

  const discard = useCallback(() => {
    clearTimeout(timer.current);
    pending.current = [];
    failed.current = false;
    setState('saved');
  }, []);

  useEffect(() => show(applyAll(pending.current, stored)), [stored, show]);

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

  return { value, change, update, state, discard };
}

function applyAll<T>(updates: readonly Update<T>[], row: T): T {
  return updates.reduce((now, update) => update(now), row);
}
