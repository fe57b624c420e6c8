import { useText } from '@/components/ui/language-provider';
import { FeedEventCard } from '../feed/feed-event-card';
import type { CalendarGridProps } from './calendar-grid-props';
import type { CalendarGrid } from './use-calendar-grid';

interface WeekAllDayProps
  extends Pick<CalendarGridProps, 'eventsOn' | 'feedName' | 'zone' | 'route' | 'chosenId'> {
  readonly week: readonly string[];
  readonly grid: CalendarGrid;
}

/** Above the hours, in sight wherever one scrolls: what has none. */
export function WeekAllDay({ week, eventsOn, feedName, zone, route, chosenId, grid }: WeekAllDayProps) {
  const { t } = useText();
  return (
    <tr>
      <td className="tw-week-hours">{t('workspace.feed.allDay')}</td>
      {week.map((day) => (
        <td key={day} className="tw-week-all-day">
          {eventsOn(day).map((event) => (
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
        </td>
      ))}
    </tr>
  );
}
