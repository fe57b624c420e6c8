import { useNow } from '@/components/use-now';
import { minuteOfDay } from '@/lib/core/calendar/today';

const DAY_MINUTES = 1_440;

/** What time it is in the team's zone, drawn across its day; for the eyes alone, who cannot see it knows the time. */
export function NowLine({ zone }: { zone: string }) {
  const share = minuteOfDay(zone, useNow()) / DAY_MINUTES;
  return <div aria-hidden className="tw-week-now" style={{ top: `${share * 100}%` }} />;
}
