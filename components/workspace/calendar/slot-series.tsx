import { Repeat } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button-link';
import { useText } from '@/components/ui/language-provider';
import type { EditOffer } from '@/lib/core/calendar/edit-series';
import type { MoveScope } from '@/lib/core/calendar/move-slot';
import type { Slot } from '@/lib/core/calendar/slot';
import { useCalendarView } from './calendar-view';
import { SeriesOffer } from './series-offer';

interface SlotSeriesProps {
  readonly slot: Slot;
  /** What other days could take over of what was changed. */
  readonly offer: EditOffer | null;
  readonly onAnswer: (scope: MoveScope) => void;
}

/** Says of a day of a series that it is one, what was changed of it, and leads to the whole; of a series, what a change to it means. */
export function SlotSeries({ slot, offer, onAnswer }: SlotSeriesProps) {
  const { t } = useText();
  const route = useCalendarView();
  if (slot.recurrence) return <p className="tw-muted tw-small">{t('workspace.repeat.wholeSeries')}</p>;
  if (!slot.occurrence) return null;
  return (
    <>
      {offer ? (
        <SeriesOffer offer={offer} onAnswer={onAnswer} />
      ) : (
        <p className="tw-muted tw-small">{t('workspace.repeat.oneDay')}</p>
      )}
      <ButtonLink icon={Repeat} href={route.href(slot.occurrence.seriesId)}>
        {t('workspace.repeat.openSeries')}
      </ButtonLink>
    </>
  );
}
