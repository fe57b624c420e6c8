import { useMemo } from 'react';
import { type Continuation, continuationsOf, LONGEST_REACH } from '@/lib/core/calendar/continuation';
import type { Slot } from '@/lib/core/calendar/slot';
import { shiftDate, weekOf, weeksOfMonth } from '@/lib/core/calendar/weeks';
import { type CalendarFilter, isShown } from './calendar-filters';
import type { CalendarView } from './calendar-view';
import { type SlotDay, slotDays } from './month';

interface Looked {
  readonly view: CalendarView;
  /** ISO date around which it is looked at. */
  readonly date: string;
  /** 1 for Monday to 7. */
  readonly firstDay: number;
  readonly filter: CalendarFilter;
}

interface SlotDays {
  /** Days that hold anything, in order. */
  readonly days: readonly SlotDay[];
  readonly slotsOn: (date: string) => readonly Slot[];
  /** What of the days before goes on past midnight. */
  readonly continuedOn: (date: string) => readonly Continuation[];
  /** ISO dates of all days shown, in order. */
  readonly dates: readonly string[];
  /** ISO dates of the first and the last day shown. */
  readonly first: string;
  readonly last: string;
}

const NOTHING: readonly Slot[] = [];
const NONE: readonly Continuation[] = [];

/** What the view shows of each day, counted anew only when something of it changes. */
export function useSlotDays(rows: readonly Slot[] | undefined, looked: Looked): SlotDays {
  const { view, date, firstDay, filter } = looked;
  const dates = datesShown(view, date, firstDay);
  const [first = date, last = date] = [dates[0], dates.at(-1)];
  const shown = useMemo(() => {
    const reaching = slotDays(rows ?? NOTHING, shiftDate(first, -LONGEST_REACH), last)
      .map((day) => ({ ...day, slots: day.slots.filter((slot) => isShown(filter, slot)) }))
      .filter((day) => day.slots.length > 0);
    const days = reaching.filter((day) => day.date >= first);
    const byDate = new Map(days.map((day) => [day.date, day.slots]));
    const continued = Map.groupBy(
      reaching.flatMap(({ slots }) => slots.flatMap(continuationsOf)),
      (part) => part.date,
    );
    return {
      days,
      slotsOn: (day: string) => byDate.get(day) ?? NOTHING,
      continuedOn: (day: string) => continued.get(day) ?? NONE,
    };
  }, [rows, first, last, filter]);
  return { ...shown, dates, first, last };
}

function datesShown(view: CalendarView, date: string, firstDay: number): readonly string[] {
  if (view === 'week') return weekOf(date, firstDay);
  const month = date.slice(0, 7);
  const days = weeksOfMonth(month, firstDay).flat();
  return view === 'month' ? days : days.filter((day) => day.startsWith(month));
}
