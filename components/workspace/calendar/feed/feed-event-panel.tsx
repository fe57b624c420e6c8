import { formatDay } from '@/components/format-date';
import { zoneName } from '@/components/slot-clock';
import { Badge } from '@/components/ui/badge';
import { EditorPanel } from '@/components/ui/editor-panel';
import { useText } from '@/components/ui/language-provider';
import type { FeedEvent } from '@/lib/core/calendar/feed/feed-event';
import { minutesOf, timeOf } from '@/lib/core/calendar/side-by-side';
import type { ViewRoute } from '../calendar-view';

interface FeedEventPanelProps {
  readonly event: FeedEvent;
  readonly from: string;
  readonly route: ViewRoute;
}

const DAY_MINUTES = 1_440;

/** One event of the subscribed calendar, whole. */
export function FeedEventPanel({ event, from, route }: FeedEventPanelProps) {
  const { t, language } = useText();
  const { date, time, minutes, title, description } = event;
  const ends = time === null || minutes === 0 ? null : minutesOf(time) + minutes;
  const span = time && [time, ends !== null && ends < DAY_MINUTES && timeOf(ends)].filter(Boolean).join('–');
  return (
    <EditorPanel
      title={title || t('workspace.feed.untitled')}
      closes={route.view !== 'list'}
      backHref={route.href(route.around(date))}
    >
      <p>
        <Badge>{t('workspace.feed.readOnly')}</Badge> {from}
      </p>
      <p>
        {[
          formatDay(date, language),
          span ?? t('workspace.feed.allDay'),
          time !== null && zoneName({ ...event, time }, language),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {description && <p className="tw-text">{description}</p>}
      <p className="tw-muted tw-small">{t('workspace.feed.notPlanned')}</p>
    </EditorPanel>
  );
}
