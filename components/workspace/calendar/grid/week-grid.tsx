import { useEffect, useId, useMemo, useRef } from 'react';
import { formatDateRange } from '@/components/format-date';
import { useText } from '@/components/ui/language-provider';
import type { FeedEvent } from '@/lib/core/calendar/feed/feed-event';
import { minutesOf } from '@/lib/core/calendar/side-by-side';
import type { Slot } from '@/lib/core/calendar/slot';
import { weekOf } from '@/lib/core/calendar/weeks';
import type { CalendarGridProps } from './calendar-grid-props';
import { placeOf } from './grid-keys';
import { GridMessages } from './grid-messages';
import { useCalendarGrid } from './use-calendar-grid';
import { WeekAllDay } from './week-all-day';
import { type TimedEvent, WeekDay } from './week-day';
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
  const { route, rows, slotsOn, eventsOn, notesOn, date, today, firstDay, chosenId } = props;
  const { language } = useText();
  const hintId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const week = weekOf(date, firstDay);
  const [first = date, last = date] = [week[0], week.at(-1)];
  const [columns, shown] = useMemo(() => {
    const days = weekOf(first, firstDay);
    const keysOn = (day: string) => {
      const byHour = [...slotsOn(day), ...eventsOn(day).filter(isTimed)].toSorted((a, b) =>
        a.time.localeCompare(b.time),
      );
      return [day, ...eventsOn(day).filter(isAllDay), ...byHour].map((one) =>
        typeof one === 'string' ? one : one.id,
      );
    };
    return [
      new Map(days.map((day) => [day, keysOn(day)])),
      new Map(days.flatMap((day) => slotsOn(day).map((slot) => [slot.id, slot] as [string, Slot]))),
    ];
  }, [first, firstDay, slotsOn, eventsOn]);
  const panelOpen = chosenId !== null && placeOf(columns, chosenId) !== null;
  const start = panelOpen ? chosenId : date;
  const grid = useCalendarGrid({ route, rows, shown, columns, start, panelOpen });

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
                  events={eventsOn(day).length}
                  notes={notesOn(day)}
                  href={route.href(day)}
                  item={grid.item(day)}
                />
              ))}
            </tr>
            {week.some((day) => eventsOn(day).some(isAllDay)) && (
              <WeekAllDay
                {...props}
                week={week}
                grid={grid}
                eventsOn={(day) => eventsOn(day).filter(isAllDay)}
              />
            )}
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
                  events={eventsOn(day).filter(isTimed)}
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

function isTimed(event: FeedEvent): event is TimedEvent {
  return !isAllDay(event);
}

/** What lasts for days stands with what lasts all day. */
function isAllDay({ time, days }: FeedEvent): boolean {
  return time === null || days > 1;
}
