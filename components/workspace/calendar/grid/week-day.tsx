import { Fragment, useRef } from 'react';
import { minutesOf, shownMinutes, sideBySide, timeOf } from '@/lib/core/calendar/side-by-side';
import type { Slot } from '@/lib/core/calendar/slot';
import type { ViewRoute } from '../calendar-view';
import { MovingCard } from './moving-card';
import { NowLine } from './now-line';
import { SlotCard } from './slot-card';
import type { CalendarGrid } from './use-calendar-grid';

interface WeekDayProps {
  readonly date: string;
  readonly isToday: boolean;
  readonly slots: readonly Slot[];
  readonly zone: string;
  readonly route: ViewRoute;
  readonly chosenId: string | null;
  readonly grid: CalendarGrid;
}

const DAY_MINUTES = 1_440;
const QUARTER = 15;
/** Minutes in which three lines have no room. */
const SHORT = 56;

/** One day by the hour. */
export function WeekDay({ date, isToday, slots, zone, route, chosenId, grid }: WeekDayProps) {
  const column = useRef<HTMLDivElement>(null);
  const { held } = grid.moving;
  /** Minutes from midnight at that height of the window, in quarters of an hour. */
  const quarterAt = (height: number) => {
    const box = column.current?.getBoundingClientRect();
    const minutes = box ? ((height - box.top) / box.height) * DAY_MINUTES : 0;
    return Math.min(Math.round(minutes / QUARTER) * QUARTER, DAY_MINUTES);
  };
  const timeAt = (top: number) => timeOf(Math.min(quarterAt(top), DAY_MINUTES - QUARTER));
  return (
    <td className="tw-week-day" {...grid.target((_, top) => ({ date, time: timeAt(top) }))}>
      <div ref={column} className="tw-week-column">
        {sideBySide(slots).map(({ slot, start, end, lane, lanes }) => {
          const across = { left: `${(lane / lanes) * 100}%`, width: `${100 / lanes}%` };
          const minutesAt = (bottom: number) =>
            Math.max(quarterAt(bottom) - minutesOf(slot.time), Math.min(slot.minutes, QUARTER));
          return (
            <Fragment key={slot.id}>
              <SlotCard
                slot={slot}
                zone={zone}
                href={route.href(slot.id)}
                aria-current={slot.id === chosenId ? 'true' : undefined}
                data-short={end - start < SHORT || undefined}
                data-beside={lanes > 1 || undefined}
                style={{ ...between(start, end), ...across }}
                {...grid.item(slot.id)}
                {...grid.drag(slot)}
              />
              <div
                aria-hidden
                className="tw-week-edge"
                style={{ top: `${(end / DAY_MINUTES) * 100}%`, ...across }}
                {...grid.edge(slot, minutesAt)}
              />
            </Fragment>
          );
        })}
        {isToday && <NowLine zone={zone} />}
        {held?.to.date === date && (
          <MovingCard
            slot={held.slot}
            time={held.to.time}
            style={between(minutesOf(held.to.time), minutesOf(held.to.time) + shownMinutes(held.to.minutes))}
          />
        )}
      </div>
    </td>
  );
}

/** Minutes of the day as places in its column. */
function between(start: number, end: number) {
  return {
    top: `${(start / DAY_MINUTES) * 100}%`,
    height: `${((Math.min(end, DAY_MINUTES) - start) / DAY_MINUTES) * 100}%`,
  };
}
