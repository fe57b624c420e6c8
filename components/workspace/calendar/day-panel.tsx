import { Plus } from 'lucide-react';
import { formatDay } from '@/components/format-date';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { EditorPanel } from '@/components/ui/editor-panel';
import { useText } from '@/components/ui/language-provider';
import type { DayNote } from '@/lib/core/calendar/day-notes';
import type { FeedEvent } from '@/lib/core/calendar/feed/feed-event';
import type { Slot } from '@/lib/core/calendar/slot';
import type { ViewRoute } from './calendar-view';
import { FeedEventLinks } from './feed/feed-event-links';
import { SlotLinks } from './slot-list';

interface DayPanelProps {
  /** ISO date. */
  readonly date: string;
  readonly slots: readonly Slot[];
  readonly events: readonly FeedEvent[];
  readonly feedName: string;
  /** The team's zone (IANA name). */
  readonly zone: string;
  readonly notes: readonly DayNote[];
  readonly route: ViewRoute;
  readonly onCreate: () => Promise<void>;
}

/** One day of the month, whole, beside it. */
export function DayPanel({ date, slots, events, feedName, zone, notes, route, onCreate }: DayPanelProps) {
  const { t, language } = useText();
  return (
    <EditorPanel
      title={formatDay(date, language)}
      closes
      backHref={route.href(route.around(date))}
      actions={
        <Button icon={Plus} onClick={onCreate}>
          {t('workspace.calendar.createOnDay')}
        </Button>
      }
    >
      {notes.map(({ kind, name }) => (
        <p key={kind + name.en}>
          <Badge>{t(`workspace.calendar.note.${kind}`)}</Badge> {name[language]}
          {kind === 'sensitive' && <span className="tw-muted"> {t('workspace.calendar.sensitiveHint')}</span>}
        </p>
      ))}
      {slots.length === 0 && <p className="tw-muted">{t('workspace.calendar.emptyDay')}</p>}
      <SlotLinks slots={slots} zone={zone} chosenId={null} route={route} />
      <FeedEventLinks events={events} from={feedName} chosenId={null} route={route} />
    </EditorPanel>
  );
}
