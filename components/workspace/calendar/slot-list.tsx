import { useState } from 'react';
import { formatDay } from '@/components/format-date';
import { useServices } from '@/components/services';
import { otherClock } from '@/components/slot-clock';
import { Badge } from '@/components/ui/badge';
import { useText } from '@/components/ui/language-provider';
import type { FeedEvent } from '@/lib/core/calendar/feed/feed-event';
import type { Slot } from '@/lib/core/calendar/slot';
import { stateAt } from '@/lib/core/calendar/state-at';
import type { ViewRoute } from './calendar-view';
import { FeedEventLinks } from './feed/feed-event-links';
import './slot-list.css';

interface SlotListProps {
  /** ISO dates on which anything stands, in order. */
  readonly dates: readonly string[];
  readonly slotsOn: (date: string) => readonly Slot[];
  readonly eventsOn: (date: string) => readonly FeedEvent[];
  readonly feedName: string;
  /** ISO date. */
  readonly today: string;
  /** The team's zone (IANA name): a slot on another clock says so. */
  readonly zone: string;
  readonly chosenId: string | null;
  readonly route: ViewRoute;
}

/** As many days gone by do not keep anybody from today. */
const FEW = 3;

/** Day by day what stands there; of the month that is under way, days gone by are folded above today. */
export function SlotList(props: SlotListProps) {
  const { dates, slotsOn, eventsOn, today, chosenId } = props;
  const { t } = useText();
  const gone = dates.filter((date) => date < today);
  const folds = gone.length > FEW && gone.length < dates.length;
  const [startsOpen] = useState(() => gone.some((date) => slotsOn(date).some(({ id }) => id === chosenId)));
  const daysOf = (some: readonly string[]) =>
    some.map((date) => <SlotDay key={date} {...props} date={date} />);
  const count = gone.reduce((sum, date) => sum + slotsOn(date).length + eventsOn(date).length, 0);
  if (!folds) return daysOf(dates);
  return (
    <>
      <details className="tw-days-gone" open={startsOpen}>
        <summary>{t('workspace.calendar.earlier', { count })}</summary>
        {daysOf(gone)}
      </details>
      {daysOf(dates.slice(gone.length))}
    </>
  );
}

function SlotDay(props: Omit<SlotListProps, 'dates'> & { readonly date: string }) {
  const { date, slotsOn, eventsOn, feedName, today, zone, chosenId, route } = props;
  const { t, language } = useText();
  return (
    <section className="tw-day" aria-labelledby={`tw-day-${date}`}>
      <h3 id={`tw-day-${date}`} className="tw-day-name">
        {formatDay(date, language)}
        {date === today && <Badge strong>{t('popup.today.title')}</Badge>}
      </h3>
      <SlotLinks slots={slotsOn(date)} zone={zone} chosenId={chosenId} route={route} />
      <FeedEventLinks events={eventsOn(date)} from={feedName} chosenId={chosenId} route={route} />
    </section>
  );
}

interface SlotLinksProps {
  readonly slots: readonly Slot[];
  readonly zone: string;
  readonly chosenId: string | null;
  readonly route: ViewRoute;
}

export function SlotLinks({ slots, zone, chosenId, route }: SlotLinksProps) {
  if (slots.length === 0) return null;
  return (
    <ul className="tw-list">
      {slots.map((slot) => (
        <li key={slot.id}>
          <SlotLink slot={slot} zone={zone} chosen={slot.id === chosenId} href={route.href(slot.id)} />
        </li>
      ))}
    </ul>
  );
}

interface SlotLinkProps {
  readonly slot: Slot;
  readonly zone: string;
  readonly chosen: boolean;
  readonly href: string;
}

function SlotLink({ slot, zone, chosen, href }: SlotLinkProps) {
  const { t, language } = useText();
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
        {[
          otherClock(slot, zone, language),
          t(`common.site.${slot.site}`),
          slot.account,
          t(`common.slotKind.${slot.kind}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </a>
  );
}
