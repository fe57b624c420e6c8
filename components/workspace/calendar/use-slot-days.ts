import { useMemo } from 'react';
import type { Slot } from '@/lib/core/calendar/slot';
import { weekOf, weeksOfMonth } from '@/lib/core/calendar/weeks';
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
  /** ISO dates of all days shown, in order. */
  readonly dates: readonly string[];
  /** ISO dates of the first and the last day shown. */
  readonly first: string;
  readonly last: string;
}

const NOTHING: readonly Slot[] = [];

/** What the view shows of each day, counted anew only when something of it changes. */
export function useSlotDays(rows: readonly Slot[] | undefined, looked: Looked): SlotDays {
  const { view, date, firstDay, filter } = looked;
  const dates = datesShown(view, date, firstDay);
  const [first = date, last = date] = [dates[0], dates.at(-1)];
  const shown = useMemo(() => {
    const days = slotDays(rows ?? NOTHING, first, last)
      .map((day) => ({ ...day, slots: day.slots.filter((slot) => isShown(filter, slot)) }))
      .filter((day) => day.slots.length > 0);
    const byDate = new Map(days.map((day) => [day.date, day.slots]));
    return { days, slotsOn: (day: string) => byDate.get(day) ?? NOTHING };
  }, [rows, first, last, filter]);
  return { ...shown, dates, first, last };
}

function datesShown(view: CalendarView, date: string, firstDay: number): readonly string[] {
  if (view === 'week') return weekOf(date, firstDay);
  const month = date.slice(0, 7);
  const days = weeksOfMonth(month, firstDay).flat();
  return view === 'month' ? days : days.filter((day) => day.startsWith(month));
}
