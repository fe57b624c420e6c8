import { CircleAlert, Rss } from 'lucide-react';
import { formatMoment } from '@/components/format-date';
import { useText } from '@/components/ui/language-provider';
import { type CalendarFeed, feedHost, feedName } from '@/lib/core/calendar/feed/calendar-feed';
import './feed.css';

/** When the subscribed calendar was last refreshed; or what went wrong, how to mend it, and from when the events shown are. */
export function FeedStatus({ feed }: { feed: CalendarFeed }) {
  const { t, language } = useText();
  const { askedAt, failure, content } = feed;
  const name = feedName(feed);
  const moment = content && formatMoment(content.readAt, language);
  const failed = askedAt !== null && failure;
  return (
    <p role="status" className={failed ? 'tw-feed-status tw-feed-problem' : 'tw-feed-status tw-muted'}>
      {failed ? <CircleAlert aria-hidden size={16} /> : <Rss aria-hidden size={16} />}
      <span>
        {askedAt === null
          ? t('workspace.feed.refreshing', { name })
          : failure
            ? [
                t(`workspace.feed.failure.${failure.reason}`, {
                  host: feedHost(feed),
                  status: failure.status ?? '',
                }),
                moment && t('workspace.feed.shownAsOf', { moment }),
              ]
                .filter(Boolean)
                .join(' ')
            : moment && t('workspace.feed.refreshed', { name, moment })}
      </span>
    </p>
  );
}
