import { CalendarDays, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language-provider';
import { Page } from '@/components/ui/page';
import { SplitView } from '@/components/ui/split-view';
import { useNow } from '@/components/use-now';
import { useStored } from '@/components/use-stored';
import { newSlot } from '@/lib/core/calendar/new-slot';
import { findSlot } from '@/lib/core/calendar/occurrences';
import { todayIn } from '@/lib/core/calendar/today';
import { goTo } from '../use-route';
import { CalendarFilters, isShown, NO_FILTER } from './calendar-filters';
import { CalendarFileButtons } from './files/calendar-file-buttons';
import { daysOfMonth, monthShown } from './month';
import { MonthNavigation } from './month-navigation';
import { SlotEditor } from './slot-editor';
import { SlotList } from './slot-list';

export function CalendarPage({ id }: { id: string | null }) {
  const { t } = useText();
  const { store, now, newId } = useServices();
  const slots = useStored('slots');
  const settings = useStored('settings');
  const time = useNow();
  const [filter, setFilter] = useState(NO_FILTER);
  const chosen = useMemo(() => (slots && id && findSlot(slots, id)) || undefined, [slots, id]);
  if (!slots || !settings)
    return <Page title={t('workspace.areas.calendar')} lead={t('workspace.calendar.lead')} />;

  const today = todayIn(settings.zone, time);
  const month = monthShown(id, chosen, today);
  const days = daysOfMonth(slots, month)
    .map((day) => ({ ...day, slots: day.slots.filter((slot) => isShown(filter, slot)) }))
    .filter((day) => day.slots.length > 0);

  const create = async () => {
    const date =
      id && /^\d{4}-\d{2}-\d{2}$/.test(id) ? id : month === today.slice(0, 7) ? today : `${month}-01`;
    const slot = newSlot({ id: newId(), now: now(), date, settings });
    await store.slots.save(slot);
    goTo('calendar', slot.id);
  };

  return (
    <Page
      title={t('workspace.areas.calendar')}
      lead={t('workspace.calendar.lead')}
      actions={
        <>
          <CalendarFileButtons slots={slots} today={today} zone={settings.zone} />
          <Button look="primary" icon={Plus} onClick={create}>
            {t('workspace.calendar.create')}
          </Button>
        </>
      }
    >
      <SplitView
        chosen={chosen !== undefined}
        list={
          <>
            <MonthNavigation month={month} thisMonth={today.slice(0, 7)} />
            {slots.length > 0 && <CalendarFilters slots={slots} value={filter} onChange={setFilter} />}
            {days.length === 0 && (
              <p className="tw-muted">
                {t(filter === NO_FILTER ? 'workspace.calendar.emptyMonth' : 'workspace.calendar.emptyFilter')}
              </p>
            )}
            <SlotList days={days} today={today} chosenId={id} />
          </>
        }
        detail={
          chosen ? (
            <SlotEditor key={chosen.id} slot={chosen} />
          ) : (
            <EmptyState icon={CalendarDays} title={t('workspace.calendar.emptyTitle')}>
              {t('workspace.calendar.emptyText')}
            </EmptyState>
          )
        }
      />
    </Page>
  );
}
