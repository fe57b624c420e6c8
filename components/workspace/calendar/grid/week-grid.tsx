import { useEffect, useId, useMemo, useRef } from 'react';
import { formatDateRange } from '@/components/format-date';
import { useText } from '@/components/ui/language-provider';
import type { Continuation } from '@/lib/core/calendar/continuation';
import type { FeedEvent } from '@/lib/core/calendar/feed/feed-event';
import { minutesOf, sideBySide } from '@/lib/core/calendar/side-by-side';
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
const HOURS_WIDTH = 52;
/** Of a day, and of each of several cards beside one another: an hour and the beginning of a theme can be read. */
const NARROWEST_DAY = 72;
const NARROWEST_CARD = 82;

interface WeekGridProps extends CalendarGridProps {
  /** What of the days before goes on past midnight of an ISO date. Stable while nothing changes. */
  readonly continuedOn: (date: string) => readonly Continuation[];
}

/** A week by the hour, slots that overlap side by side. */
export function WeekGrid(props: WeekGridProps) {
  const { route, rows, slotsOn, continuedOn, eventsOn, notesOn, date, today, firstDay, chosenId } = props;
  const { language } = useText();
  const hintId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const week = weekOf(date, firstDay);
  const [first = date, last = date] = [week[0], week.at(-1)];
  const [columns, shown, placedOn] = useMemo(() => {
    const days = weekOf(first, firstDay);
    const timedOn = (day: string) => [...continuedOn(day), ...slotsOn(day), ...eventsOn(day).filter(isTimed)];
    const keysOn = (day: string) => {
      const byHour = timedOn(day).toSorted((a, b) => a.time.localeCompare(b.time));
      return [day, ...eventsOn(day).filter(isAllDay), ...byHour].map((one) =>
        typeof one === 'string' ? one : one.id,
      );
    };
    return [
      new Map(days.map((day) => [day, keysOn(day)])),
      new Map(days.flatMap((day) => slotsOn(day).map((slot) => [slot.id, slot] as [string, Slot]))),
      new Map(days.map((day) => [day, sideBySide(timedOn(day))])),
    ];
  }, [first, firstDay, slotsOn, continuedOn, eventsOn]);
  const panelOpen = chosenId !== null && placeOf(columns, chosenId) !== null;
  const start = panelOpen ? chosenId : date;
  const grid = useCalendarGrid({ route, rows, shown, columns, start, panelOpen });

  const widths = week.map((day) => {
    const lanes = Math.max(1, ...(placedOn.get(day) ?? []).map((one) => one.lanes));
    return lanes > 1 ? lanes * NARROWEST_CARD : null;
  });
  const narrowest = widths.reduce<number>(
    (sum, width) => sum + Math.max(width ?? 0, NARROWEST_DAY),
    HOURS_WIDTH,
  );
  const earliest = Math.min(MORNING, ...[...shown.values()].map(({ time }) => minutesOf(time)));
  useEffect(() => {
    const pane = scroller.current;
    if (pane) pane.scrollTop = earliest * PIXELS_PER_MINUTE - SPARE;
  }, [earliest]);
  // Where there is no room for all days, the one that was asked for is in sight.
  useEffect(() => {
    const pane = scroller.current;
    const column = pane?.querySelector<HTMLElement>(`th:has([data-key="${date}"])`);
    if (!pane || !column) return;
    const left = column.offsetLeft - HOURS_WIDTH;
    const right = column.offsetLeft + column.offsetWidth - pane.clientWidth;
    pane.scrollLeft = Math.min(left, Math.max(right, pane.scrollLeft));
  }, [date]);

  return (
    <>
      <div ref={scroller} className="tw-week-scroller">
        <table
          className="tw-week-grid"
          style={{ minWidth: narrowest }}
          aria-label={formatDateRange(first, last, language)}
          aria-describedby={hintId}
          {...grid.grid}
        >
          <colgroup>
            <col style={{ width: HOURS_WIDTH }} />
            {week.map((day, at) => (
              <col key={day} style={widths[at] ? { width: widths[at] } : undefined} />
            ))}
          </colgroup>
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
                  placed={placedOn.get(day) ?? []}
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
