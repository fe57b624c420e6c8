import { formatDay } from '@/components/format-date';
import { Badge } from '@/components/ui/badge';
import { useText } from '@/components/ui/language-provider';
import type { Slot } from '@/lib/core/calendar/slot';
import { routeHref } from '../routes';
import type { SlotDay } from './month';
import './slot-list.css';

interface SlotListProps {
  readonly days: readonly SlotDay[];
  /** ISO date. */
  readonly today: string;
  readonly chosenId: string | null;
}

export function SlotList({ days, today, chosenId }: SlotListProps) {
  const { t, language } = useText();
  return days.map(({ date, slots }) => (
    <section key={date} className="tw-day" aria-labelledby={`tw-day-${date}`}>
      <h3 id={`tw-day-${date}`} className="tw-day-name">
        {formatDay(date, language)}
        {date === today && <Badge strong>{t('popup.today.title')}</Badge>}
      </h3>
      <ul className="tw-list">
        {slots.map((slot) => (
          <li key={slot.id}>
            <SlotLink slot={slot} chosen={slot.id === chosenId} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function SlotLink({ slot, chosen }: { slot: Slot; chosen: boolean }) {
  const { t } = useText();
  return (
    <a
      className="tw-list-item"
      href={routeHref('calendar', slot.id)}
      aria-current={chosen ? 'true' : undefined}
    >
      <span className="tw-list-title">
        <span>
          <time className="tw-slot-time">{slot.time}</time> {slot.theme || t('workspace.calendar.untitled')}
        </span>
        <Badge strong={slot.state === 'ready'}>{t(`workspace.slotState.${slot.state}`)}</Badge>
      </span>
      <span className="tw-muted tw-small">
        {[t(`workspace.site.${slot.site}`), slot.account, t(`workspace.slotKind.${slot.kind}`)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </a>
  );
}
