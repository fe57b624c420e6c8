import { formatDay } from '@/components/format-date';
import { useServices } from '@/components/services';
import { Badge } from '@/components/ui/badge';
import { useText } from '@/components/ui/language-provider';
import type { Slot } from '@/lib/core/calendar/slot';
import { stateAt } from '@/lib/core/calendar/state-at';
import type { ViewRoute } from './calendar-view';
import type { SlotDay } from './month';
import './slot-list.css';

interface SlotListProps {
  readonly days: readonly SlotDay[];
  /** ISO date. */
  readonly today: string;
  readonly chosenId: string | null;
  readonly route: ViewRoute;
}

export function SlotList({ days, today, chosenId, route }: SlotListProps) {
  const { t, language } = useText();
  return days.map(({ date, slots }) => (
    <section key={date} className="tw-day" aria-labelledby={`tw-day-${date}`}>
      <h3 id={`tw-day-${date}`} className="tw-day-name">
        {formatDay(date, language)}
        {date === today && <Badge strong>{t('popup.today.title')}</Badge>}
      </h3>
      <SlotLinks slots={slots} chosenId={chosenId} route={route} />
    </section>
  ));
}

interface SlotLinksProps {
  readonly slots: readonly Slot[];
  readonly chosenId: string | null;
  readonly route: ViewRoute;
}

export function SlotLinks({ slots, chosenId, route }: SlotLinksProps) {
  return (
    <ul className="tw-list">
      {slots.map((slot) => (
        <li key={slot.id}>
          <SlotLink slot={slot} chosen={slot.id === chosenId} href={route.href(slot.id)} />
        </li>
      ))}
    </ul>
  );
}

function SlotLink({ slot, chosen, href }: { slot: Slot; chosen: boolean; href: string }) {
  const { t } = useText();
  const state = stateAt(slot, useServices().now());
  return (
    <a className="tw-list-item" href={href} aria-current={chosen ? 'true' : undefined}>
      <span className="tw-list-title">
        <span>
          <time className="tw-slot-time">{slot.time}</time> {slot.theme || t('common.untitledSlot')}
        </span>
        <Badge strong={state === 'ready'}>{t(`common.slotState.${state}`)}</Badge>
      </span>
      <span className="tw-muted tw-small">
        {[t(`common.site.${slot.site}`), slot.account, t(`common.slotKind.${slot.kind}`)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </a>
  );
}
