import { useEffect, useState } from 'react';
import { useServices } from './services';

const EVERY_MS = 15_000;

/** The time in epoch milliseconds, moving on while the page is open: countdowns and "today" follow it. */
export function useNow(): number {
  const { now } = useServices();
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), EVERY_MS);
    return () => clearInterval(timer);
  }, [now]);
  return time;
}
