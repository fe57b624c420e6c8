import { CalendarPlus } from 'lucide-react';
import { useLayoutEffect } from 'react';
import { formatDay } from '@/components/format-date';
import { useServices } from '@/components/services';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language-provider';
import { useNow } from '@/components/use-now';
import { useStored } from '@/components/use-stored';
import { arrangeToday, todayIn } from '@/lib/core/calendar/today';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import type { PageHealth } from '@/lib/protocol/page-requests';
import { SlotCard } from './slot-card';
import { SlotRow } from './slot-row';
import { useSlotsToday } from './use-slots-today';
import './today-region.css';

interface TodayRegionProps {
  /** The head can be left to a page that says the same. */
  readonly headHidden?: boolean;
  /** The page in front, where there is one of ours. */
  readonly page?: PageHealth | null | undefined;
  /** Called once what is planned today stands there. */
  readonly onShown?: () => void;
}

/** What goes out today: the slot that is due and the next one in full, the rest in one line each. */
export function TodayRegion({ headHidden = false, page, onShown }: TodayRegionProps) {
  const { t, language } = useText();
  const { workspaceHref, linkTarget } = useServices();
  const time = useNow();
  const zone = (useStored('settings') ?? DEFAULT_SETTINGS).zone;
  const date = todayIn(zone, time);
  const planned = useSlotsToday(zone, time);
  const { now, next, rest } = arrangeToday(planned?.slots ?? [], time);
  const isShown = planned !== undefined;
  // Before the frame is drawn.
  useLayoutEffect(() => {
    if (isShown) onShown?.();
  }, [isShown, onShown]);
  const shown = [now, next].filter((slot) => slot !== null);

  return (
    <section className="tw-today" aria-labelledby="tw-today">
      <div className={headHidden ? 'tw-hidden' : 'tw-today-head'}>
        <h2 id="tw-today" className="tw-today-title">
          {t('popup.today.title')}
        </h2>
        <span className="tw-muted">{formatDay(date, language)}</span>
      </div>
      {shown.map((slot, index) => (
        <SlotCard
          key={slot.id}
          slot={slot}
          draft={planned?.drafts.find(({ id }) => id === slot.draftId)}
          page={page}
          zone={zone}
          time={time}
          first={index === 0}
        />
      ))}
      {isShown && shown.length === 0 && (
        <EmptyState
          icon={CalendarPlus}
          title={t(rest.length > 0 ? 'popup.today.allDoneTitle' : 'popup.today.emptyTitle')}
          action={
            <ButtonLink href={workspaceHref(`calendar/${date}`)} target={linkTarget}>
              {t('popup.today.openCalendar')}
            </ButtonLink>
          }
        >
          {t(rest.length > 0 ? 'popup.today.allDoneText' : 'popup.today.emptyText')}
        </EmptyState>
      )}
      {!isShown && <div className="tw-today-waiting" />}
      {rest.length > 0 && (
        <ul className="tw-today-rest" aria-label={t('popup.today.rest')}>
          {rest.map((slot) => (
            <SlotRow key={slot.id} slot={slot} zone={zone} />
          ))}
        </ul>
      )}
    </section>
  );
}
