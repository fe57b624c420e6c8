import { Rss } from 'lucide-react';
import type { AnchorHTMLAttributes } from 'react';
import { zoneName } from '@/components/slot-clock';
import { useText } from '@/components/ui/language-provider';
import type { FeedEvent } from '@/lib/core/calendar/feed/feed-event';
import '../grid/slot-card.css';

interface FeedEventCardProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly event: FeedEvent;
  /** What the feed is called. */
  readonly from: string;
  /** The team's zone (IANA name): an event on another clock says so. */
  readonly zone: string;
}

/** One event of the subscribed calendar, small, and unlike a slot in frame, mark and words. */
export function FeedEventCard({ event, from, zone, ...link }: FeedEventCardProps) {
  const { t, language } = useText();
  const title = event.title || t('workspace.feed.untitled');
  const clock =
    event.time === null || event.zone === zone ? '' : zoneName({ ...event, time: event.time }, language);
  const details = [t('workspace.feed.from', { name: from }), clock].filter(Boolean).join(' · ');
  return (
    <a
      className="tw-plan tw-plan-feed"
      title={[`${event.time ?? t('workspace.feed.allDay')} ${title}`, details].join(' · ')}
      {...link}
    >
      <span className="tw-plan-line">
        <Rss aria-hidden size={12} />
        {event.time !== null && <time>{event.time}</time>} <b>{title}</b>
      </span>
      <span className="tw-plan-details">
        <span>{details}</span>
      </span>
    </a>
  );
}
