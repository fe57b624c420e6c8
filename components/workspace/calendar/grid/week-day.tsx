import { Fragment, useRef } from 'react';
import type { Continuation } from '@/lib/core/calendar/continuation';
import type { FeedEvent } from '@/lib/core/calendar/feed/feed-event';
import { minutesOf, type Placed, shownMinutes, timeOf } from '@/lib/core/calendar/side-by-side';
import type { Slot } from '@/lib/core/calendar/slot';
import type { ViewRoute } from '../calendar-view';
import { FeedEventCard } from '../feed/feed-event-card';
import { ContinuationCard } from './continuation-card';
import { MovingCard } from './moving-card';
import { NowLine } from './now-line';
import { SlotCard } from './slot-card';
import type { CalendarGrid } from './use-calendar-grid';

interface WeekDayProps {
  readonly date: string;
  readonly isToday: boolean;
  /** Slots, where those of the day before go on, and what of the subscribed calendar has an hour. */
  readonly placed: readonly Placed<Slot | Continuation | TimedEvent>[];
  readonly feedName: string;
  readonly zone: string;
  readonly route: ViewRoute;
  readonly chosenId: string | null;
  readonly grid: CalendarGrid;
}

export type TimedEvent = FeedEvent & { readonly time: string };

const DAY_MINUTES = 1_440;
const QUARTER = 15;
/** Minutes in which three lines have no room. */
const SHORT = 56;

/** One day by the hour. */
export function WeekDay(props: WeekDayProps) {
  const { date, isToday, placed, feedName, zone, route, chosenId, grid } = props;
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
        {placed.map(({ entry, start, end, lane, lanes }) => {
          const across = { left: `${(lane / lanes) * 100}%`, width: `${100 / lanes}%` };
          const opens = 'slot' in entry ? entry.slot.id : entry.id;
          const shared = {
            href: route.href(opens),
            'aria-current': opens === chosenId ? ('true' as const) : undefined,
            'data-short': end - start < SHORT || undefined,
            'data-beside': lanes > 1 || undefined,
            style: { ...between(start, end), ...across },
            ...grid.item(entry.id),
          };
          if ('slot' in entry) return <ContinuationCard key={entry.id} continuation={entry} {...shared} />;
          if (!('state' in entry))
            return <FeedEventCard key={entry.id} event={entry} from={feedName} zone={zone} {...shared} />;
          const minutesAt = (bottom: number) =>
            Math.max(quarterAt(bottom) - minutesOf(entry.time), Math.min(entry.minutes, QUARTER));
          return (
            <Fragment key={entry.id}>
              <SlotCard slot={entry} zone={zone} {...shared} {...grid.drag(entry)} />
              <div
                aria-hidden
                className="tw-week-edge"
                style={{ top: `${(end / DAY_MINUTES) * 100}%`, ...across }}
                {...grid.edge(entry, minutesAt)}
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
