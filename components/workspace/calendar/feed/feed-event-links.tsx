import { Badge } from '@/components/ui/badge';
import { useText } from '@/components/ui/language-provider';
import type { FeedEvent } from '@/lib/core/calendar/feed/feed-event';
import type { ViewRoute } from '../calendar-view';
import './feed.css';

interface FeedEventLinksProps {
  readonly events: readonly FeedEvent[];
  readonly from: string;
  readonly chosenId: string | null;
  readonly route: ViewRoute;
}

/** Events of one day in a list of their own, so that nobody takes them for slots. */
export function FeedEventLinks({ events, from, chosenId, route }: FeedEventLinksProps) {
  const { t } = useText();
  if (events.length === 0) return null;
  return (
    <ul className="tw-list" aria-label={t('workspace.feed.eventsOn', { name: from })}>
      {events.map(({ id, time, title }) => (
        <li key={id}>
          <a
            className="tw-list-item tw-feed-item"
            href={route.href(id)}
            aria-current={id === chosenId ? 'true' : undefined}
          >
            <span className="tw-list-title">
              <span>
                {time === null ? t('workspace.feed.allDay') : <time>{time}</time>}{' '}
                {title || t('workspace.feed.untitled')}
              </span>
              <Badge>{t('workspace.feed.readOnly')}</Badge>
            </span>
            <span className="tw-muted tw-small">{from}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
