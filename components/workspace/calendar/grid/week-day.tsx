import { useRef } from 'react';
import { minutesOf, sideBySide, timeOf } from '@/lib/core/calendar/side-by-side';
import type { Slot } from '@/lib/core/calendar/slot';
import type { ViewRoute } from '../calendar-view';
import { MovingCard } from './moving-card';
import { SlotCard } from './slot-card';
import type { CalendarGrid } from './use-calendar-grid';

interface WeekDayProps {
  readonly date: string;
  readonly slots: readonly Slot[];
  readonly zone: string;
  readonly route: ViewRoute;
  readonly chosenId: string | null;
  readonly grid: CalendarGrid;
}

const DAY_MINUTES = 1_440;
const QUARTER = 15;
const MOVING_MINUTES = 40;

/** One day by the hour. */
export function WeekDay({ date, slots, zone, route, chosenId, grid }: WeekDayProps) {
  const column = useRef<HTMLDivElement>(null);
  const { held } = grid.moving;
  const timeAt = (top: number) => {
    const box = column.current?.getBoundingClientRect();
    const minutes = box ? ((top - box.top) / box.height) * DAY_MINUTES : 0;
    return timeOf(Math.min(Math.round(minutes / QUARTER) * QUARTER, DAY_MINUTES - QUARTER));
  };
  return (
    <td className="tw-week-day" {...grid.target((_, top) => ({ date, time: timeAt(top) }))}>
      <div ref={column} className="tw-week-column">
        {sideBySide(slots).map(({ slot, start, end, lane, lanes }) => (
          <SlotCard
            key={slot.id}
            slot={slot}
            zone={zone}
            href={route.href(slot.id)}
            aria-current={slot.id === chosenId ? 'true' : undefined}
            style={{ ...between(start, end), left: `${(lane / lanes) * 100}%`, width: `${100 / lanes}%` }}
            {...grid.item(slot.id)}
            {...grid.drag(slot)}
          />
        ))}
        {held?.to.date === date && (
          <MovingCard
            slot={held.slot}
            time={held.to.time}
            style={between(minutesOf(held.to.time), minutesOf(held.to.time) + MOVING_MINUTES)}
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
