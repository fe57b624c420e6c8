import { useEffect, useRef } from 'react';

/** Does it at once, or when the pointer that is down now is let go: what somebody is pressing must not move before that. */
export function useOnceReleased(): (act: () => void) => void {
  const isDown = useRef(false);
  useEffect(() => {
    const gone = new AbortController();
    const note = (down: boolean) => () => {
      isDown.current = down;
    };
    const how = { capture: true, signal: gone.signal };
    addEventListener('pointerdown', note(true), how);
    addEventListener('pointerup', note(false), how);
    addEventListener('pointercancel', note(false), how);
    return () => gone.abort();
  }, []);
  return (act) => {
    if (isDown.current) addEventListener('pointerup', act, { once: true });
    else act();
  };
}
