import { useEffect, useState } from 'react';
import { useServices } from './services';

const EVERY_MS = 15_000;

/** The time in epoch milliseconds, moving on while the page is in sight: countdowns and "today" follow it. */
export function useNow(): number {
  const { now } = useServices();
  const [time, setTime] = useState(now);
  useEffect(() => {
    const look = () => document.hidden || setTime(now());
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [now]);
  return time;
}
