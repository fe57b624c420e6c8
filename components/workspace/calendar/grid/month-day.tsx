import { formatDay } from '@/components/format-date';
import { useText } from '@/components/ui/language-provider';
import type { DayNote } from '@/lib/core/calendar/day-notes';
import type { FeedEvent } from '@/lib/core/calendar/feed/feed-event';
import type { Slot } from '@/lib/core/calendar/slot';
import type { ViewRoute } from '../calendar-view';
import { FeedEventCard } from '../feed/feed-event-card';
import { dayName, isDayOff } from './day-name';
import { DayNoteLines } from './day-note-lines';
import { MovingCard } from './moving-card';
import { SlotCard } from './slot-card';
import type { CalendarGrid } from './use-calendar-grid';

interface MonthDayProps {
  readonly date: string;
  /** The month that is shown: days of its neighbours stand back. */
  readonly month: string;
  readonly isToday: boolean;
  readonly slots: readonly Slot[];
  readonly events: readonly FeedEvent[];
  readonly feedName: string;
  readonly notes: readonly DayNote[];
  readonly zone: string;
  readonly route: ViewRoute;
  readonly chosenId: string | null;
  readonly grid: CalendarGrid;
}

/** As many cards as a day has room for. */
const MOST = 3;

export function MonthDay(props: MonthDayProps) {
  const { date, month, isToday, slots, events, feedName, notes, zone, route, chosenId, grid } = props;
  const { t, language } = useText();
  const { cards, eventCards, more } = shownOf(slots, events);
  const { held } = grid.moving;
  return (
    <td
      className={`tw-month-day${date.startsWith(month) ? '' : ' tw-month-beyond'}`}
      {...grid.target((slot) => ({ date, time: slot.time }))}
    >
      <div className="tw-month-stack">
        <a
          className={isToday ? 'tw-day-number tw-day-today' : 'tw-day-number'}
          href={route.href(date)}
          aria-current={isToday ? 'date' : undefined}
          {...grid.item(date)}
        >
          <time dateTime={date} aria-hidden className={isDayOff(date, notes) ? 'tw-day-off' : undefined}>
            {Number(date.slice(8))}
          </time>
          <span className="tw-hidden">
            {dayName({ date, notes, count: slots.length, events: events.length }, t, language)}
          </span>
          {isToday && <span className="tw-day-today-word">{t('popup.today.title')}</span>}
        </a>
        <DayNoteLines notes={notes} />
        {cards.map((slot) => (
          <SlotCard
            key={slot.id}
            slot={slot}
            zone={zone}
            href={route.href(slot.id)}
            aria-current={slot.id === chosenId ? 'true' : undefined}
            {...grid.item(slot.id)}
            {...grid.drag(slot)}
          />
        ))}
        {eventCards.map((event) => (
          <FeedEventCard
            key={event.id}
            event={event}
            from={feedName}
            zone={zone}
            href={route.href(event.id)}
            aria-current={event.id === chosenId ? 'true' : undefined}
            {...grid.item(event.id)}
          />
        ))}
        {more > 0 && (
          <a className="tw-month-more" href={route.href(date)} {...grid.item(keyOfMore(date))}>
            <span aria-hidden>{t('workspace.calendar.more', { count: more })}</span>
            <span className="tw-hidden">
              {t('workspace.calendar.moreLabel', { count: more, day: formatDay(date, language) })}
            </span>
          </a>
        )}
        {held?.to.date === date && held.slot.date !== date && (
          <MovingCard slot={held.slot} time={held.to.time} />
        )}
      </div>
    </td>
  );
}

/**
 * What of a day stands on its own card, slots before events of others, and how many do not. One that alone would be hidden is
 * shown instead.
 */
export function shownOf(
  slots: readonly Slot[],
  events: readonly FeedEvent[],
): { readonly cards: readonly Slot[]; readonly eventCards: readonly FeedEvent[]; readonly more: number } {
  const all = slots.length + events.length;
  const room = all === MOST + 1 ? MOST + 1 : MOST;
  const cards = slots.slice(0, room);
  const eventCards = events.slice(0, room - cards.length);
  return { cards, eventCards, more: all - cards.length - eventCards.length };
}

/** Under which the grid knows the way to the rest of a day. */
export function keyOfMore(date: string): string {
  return `${date}+`;
}
