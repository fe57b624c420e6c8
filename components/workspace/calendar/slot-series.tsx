import { Repeat } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button-link';
import { useText } from '@/components/ui/language-provider';
import type { Slot } from '@/lib/core/calendar/slot';
import { useCalendarView } from './calendar-view';

/** Says of a day of a series that it is one, and leads to the whole; of a series, what a change to it means. */
export function SlotSeries({ slot }: { slot: Slot }) {
  const { t } = useText();
  const route = useCalendarView();
  if (slot.recurrence) return <p className="tw-muted tw-small">{t('workspace.repeat.wholeSeries')}</p>;
  if (!slot.occurrence) return null;
  return (
    <>
      <p className="tw-muted tw-small">{t('workspace.repeat.oneDay')}</p>
      <ButtonLink icon={Repeat} href={route.href(slot.occurrence.seriesId)}>
        {t('workspace.repeat.openSeries')}
      </ButtonLink>
    </>
  );
}
