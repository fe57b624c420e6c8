import { useId, useMemo } from 'react';
import { formatMonth } from '@/components/format-date';
import { useText } from '@/components/ui/language-provider';
import type { Slot } from '@/lib/core/calendar/slot';
import { weeksOfMonth } from '@/lib/core/calendar/weeks';
import { weekdayName } from '../../weekday-name';
import type { CalendarGridProps } from './calendar-grid-props';
import { placeOf } from './grid-keys';
import { GridMessages } from './grid-messages';
import { keyOfMore, MonthDay, shownOf } from './month-day';
import { useCalendarGrid } from './use-calendar-grid';
import './month-grid.css';

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** A month in whole weeks. */
export function MonthGrid(props: CalendarGridProps) {
  const { route, rows, slotsOn, eventsOn, notesOn, date, today, firstDay, chosenId } = props;
  const { language } = useText();
  const hintId = useId();
  const month = date.slice(0, 7);
  const weeks = weeksOfMonth(month, firstDay);
  const [columns, shown] = useMemo(() => {
    const visible = new Map<string, Slot>();
    const keys = new Map<string, readonly string[]>();
    for (const day of weeksOfMonth(month, firstDay).flat()) {
      const { cards, eventCards, more } = shownOf(slotsOn(day), eventsOn(day));
      for (const slot of cards) visible.set(slot.id, slot);
      const ids = [...cards, ...eventCards].map(({ id }) => id);
      keys.set(day, [day, ...ids, ...(more > 0 ? [keyOfMore(day)] : [])]);
    }
    return [keys, visible];
  }, [month, firstDay, slotsOn, eventsOn]);
  const start = chosenId && placeOf(columns, chosenId) ? chosenId : date;
  const grid = useCalendarGrid({ route, rows, shown, columns, start, panelOpen: chosenId !== null });

  return (
    <>
      <table
        className="tw-month-grid"
        aria-label={formatMonth(month, language)}
        aria-describedby={hintId}
        {...grid.grid}
      >
        <thead>
          <tr>
            {WEEK.map((at) => {
              const weekday = ((firstDay - 1 + at) % WEEK.length) + 1;
              return (
                <th key={weekday} scope="col" aria-label={weekdayName(weekday, language, 'long')}>
                  {weekdayName(weekday, language, 'short')}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <MonthDay
                  key={day}
                  {...props}
                  date={day}
                  month={month}
                  isToday={day === today}
                  slots={slotsOn(day)}
                  events={eventsOn(day)}
                  notes={notesOn(day)}
                  grid={grid}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <GridMessages moving={grid.moving} isMonth hintId={hintId} />
    </>
  );
}
