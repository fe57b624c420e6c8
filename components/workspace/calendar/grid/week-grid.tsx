import { useEffect, useId, useMemo, useRef } from 'react';
import { formatDateRange } from '@/components/format-date';
import { useText } from '@/components/ui/language-provider';
import { minutesOf } from '@/lib/core/calendar/side-by-side';
import type { Slot } from '@/lib/core/calendar/slot';
import { weekOf } from '@/lib/core/calendar/weeks';
import type { CalendarGridProps } from './calendar-grid-props';
import { GridMessages } from './grid-messages';
import { useCalendarGrid } from './use-calendar-grid';
import { WeekDay } from './week-day';
import { WeekDayName } from './week-day-name';
import './week-grid.css';

const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);
/** Nobody plans much before. */
const MORNING = 8 * 60;
/** As `week-grid.css` draws an hour. */
const PIXELS_PER_MINUTE = 64 / 60;
const SPARE = 6;

/** A week by the hour, slots that overlap side by side. */
export function WeekGrid(props: CalendarGridProps) {
  const { route, rows, slotsOn, notesOn, date, today, firstDay, chosenId } = props;
  const { language } = useText();
  const hintId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const week = weekOf(date, firstDay);
  const [first = date, last = date] = [week[0], week.at(-1)];
  const [columns, shown] = useMemo(() => {
    const days = weekOf(first, firstDay).map((day) => [day, slotsOn(day)] as const);
    return [
      new Map(days.map(([day, slots]) => [day, [day, ...slots.map(({ id }) => id)]])),
      new Map(days.flatMap(([, slots]) => slots.map((slot) => [slot.id, slot] as [string, Slot]))),
    ];
  }, [first, firstDay, slotsOn]);
  const start = chosenId && shown.has(chosenId) ? chosenId : date;
  const grid = useCalendarGrid({ route, rows, shown, columns, start, panelOpen: shown.has(chosenId ?? '') });

  const earliest = Math.min(MORNING, ...[...shown.values()].map(({ time }) => minutesOf(time)));
  useEffect(() => {
    const pane = scroller.current;
    if (pane) pane.scrollTop = earliest * PIXELS_PER_MINUTE - SPARE;
  }, [earliest]);

  return (
    <>
      <div ref={scroller} className="tw-week-scroller">
        <table
          className="tw-week-grid"
          aria-label={formatDateRange(first, last, language)}
          aria-describedby={hintId}
          {...grid.grid}
        >
          <thead>
            <tr>
              <td />
              {week.map((day) => (
                <WeekDayName
                  key={day}
                  date={day}
                  isToday={day === today}
                  count={slotsOn(day).length}
                  notes={notesOn(day)}
                  href={route.href(day)}
                  item={grid.item(day)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <td className="tw-week-hours">
                {HOURS.map((hour) => (
                  <span key={hour}>{hour}</span>
                ))}
              </td>
              {week.map((day) => (
                <WeekDay
                  key={day}
                  {...props}
                  date={day}
                  isToday={day === today}
                  slots={slotsOn(day)}
                  grid={grid}
                />
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <GridMessages moving={grid.moving} isMonth={false} hintId={hintId} />
    </>
  );
}
