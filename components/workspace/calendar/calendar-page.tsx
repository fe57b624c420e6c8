import { CalendarDays, Plus } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language-provider';
import { Page } from '@/components/ui/page';
import { SplitView } from '@/components/ui/split-view';
import { useNow } from '@/components/use-now';
import { useStored } from '@/components/use-stored';
import { feedName } from '@/lib/core/calendar/feed/calendar-feed';
import { findFeedEvent } from '@/lib/core/calendar/feed/feed-event';
import { newSlot } from '@/lib/core/calendar/new-slot';
import { findSlot } from '@/lib/core/calendar/occurrences';
import { todayIn } from '@/lib/core/calendar/today';
import { weekOf } from '@/lib/core/calendar/weeks';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { GoneNotice } from '../gone-notice';
import { SampleNote, SampleOffer } from '../samples/sample-note';
import { CalendarFilters, NO_FILTER } from './calendar-filters';
import { CalendarNavigation } from './calendar-navigation';
import { useCalendarView } from './calendar-view';
import { DayPanel } from './day-panel';
import { FeedButton } from './feed/feed-button';
import { FeedEventPanel } from './feed/feed-event-panel';
import { FeedStatus } from './feed/feed-status';
import { useFeedEvents } from './feed/use-feed-events';
import { CalendarFileButtons } from './files/calendar-file-buttons';
import { MonthGrid } from './grid/month-grid';
import { WeekGrid } from './grid/week-grid';
import { dateShown, isDate, isMonth, lastDayOf } from './month';
import { SlotEditor } from './slot-editor';
import { SlotList } from './slot-list';
import { useDayNotes } from './use-day-notes';
import { useSlotDays } from './use-slot-days';
import { weekStart } from './week-start';

/** Knows every rule, which is more than the days need to be drawn. */
const PlanCheck = lazy(async () => ({ default: (await import('./plan-check/plan-check')).PlanCheck }));

export function CalendarPage({ id }: { id: string | null }) {
  const { t } = useText();
  const { store, now, newId } = useServices();
  const route = useCalendarView();
  const slots = useStored('slots');
  const feed = useStored('feed');
  const settings = useStored('settings');
  const time = useNow();
  const [filter, setFilter] = useState(NO_FILTER);
  const chosen = useMemo(() => (slots && id && findSlot(slots, id)) || undefined, [slots, id]);
  const today = todayIn((settings ?? DEFAULT_SETTINGS).zone, time);
  const events = feed?.content?.events;
  const event = useMemo(() => (events && id && findFeedEvent(events, id)) || undefined, [events, id]);
  const date = dateShown(id, chosen ?? event, today);
  const firstDay = weekStart(navigator.language);
  const { days, dates, slotsOn, continuedOn, first, last } = useSlotDays(slots, {
    view: route.view,
    date,
    firstDay,
    filter,
  });
  const eventsOn = useFeedEvents(feed ?? null, first, last);
  const notesOn = useDayNotes(slots, settings);
  if (!slots || !settings || feed === undefined)
    return <Page title={t('common.areas.calendar')} lead={t('workspace.calendar.lead')} />;

  const create = async () => {
    const posts = await store.ownPosts.all();
    const slot = newSlot({ id: newId(), now: now(), date, settings, posts });
    await store.slots.save(slot);
    route.go(slot.id);
  };
  const openDay = route.view === 'month' && id && isDate(id) ? id : null;
  const name = feed ? feedName(feed) : '';
  const shown = {
    eventsOn,
    feedName: name,
    notesOn,
    route,
    date,
    today,
    slotsOn,
    firstDay,
    rows: slots,
    zone: settings.zone,
  };
  const month = date.slice(0, 7);
  const planned = route.view === 'month' ? { first: `${month}-01`, last: lastDayOf(month) } : { first, last };
  const isGrid = route.view !== 'list';
  const chosenId = chosen?.id ?? event?.id ?? openDay;
  const isGone = id !== null && !chosen && !event && !isDate(id) && !isMonth(id);

  return (
    <Page
      title={t('common.areas.calendar')}
      lead={t('workspace.calendar.lead')}
      actions={
        <>
          <FeedButton feed={feed} />
          <CalendarFileButtons slots={slots} today={today} zone={settings.zone} />
          <Button look="primary" icon={Plus} onClick={create}>
            {t('workspace.calendar.create')}
          </Button>
        </>
      }
    >
      <SplitView
        wide={isGrid || slots.length === 0}
        chosen={chosenId !== null || isGone}
        list={
          <>
            <CalendarNavigation
              route={route}
              date={date}
              today={today}
              week={weekOf(date, firstDay)}
              slotId={chosen?.id ?? null}
            />
            {slots.length > 0 && <CalendarFilters slots={slots} value={filter} onChange={setFilter} />}
            {feed && <FeedStatus feed={feed} />}
            <SampleNote />
            {slots.length === 0 && (
              <EmptyState
                icon={CalendarDays}
                title={t('workspace.calendar.emptyTitle')}
                action={
                  <>
                    <Button icon={Plus} onClick={create}>
                      {t('workspace.calendar.createFirst')}
                    </Button>
                    <SampleOffer />
                  </>
                }
              >
                {t('workspace.calendar.emptyText')}
              </EmptyState>
            )}
            {slots.length > 0 && days.length === 0 && (
              <p className="tw-muted">
                {t(filter === NO_FILTER ? 'workspace.calendar.emptyMonth' : 'workspace.calendar.emptyFilter')}
              </p>
            )}
            {route.view === 'month' && <MonthGrid {...shown} chosenId={chosenId} />}
            {route.view === 'week' && <WeekGrid {...shown} continuedOn={continuedOn} chosenId={chosenId} />}
            {route.view === 'list' && (
              <SlotList
                {...shown}
                dates={dates.filter((day) => slotsOn(day).length + eventsOn(day).length > 0)}
                chosenId={id}
              />
            )}
            {slots.length > 0 && (
              <Suspense>
                <PlanCheck rows={slots} settings={settings} today={today} route={route} {...planned} />
              </Suspense>
            )}
          </>
        }
        detail={
          chosen ? (
            <SlotEditor key={chosen.id} slot={chosen} rows={slots} />
          ) : event ? (
            <FeedEventPanel key={event.id} event={event} from={name} route={route} />
          ) : openDay ? (
            <DayPanel
              key={openDay}
              date={openDay}
              slots={slotsOn(openDay)}
              events={eventsOn(openDay)}
              feedName={name}
              zone={settings.zone}
              notes={notesOn(openDay)}
              route={route}
              onCreate={create}
            />
          ) : isGone ? (
            <GoneNotice key={id} area="calendar" />
          ) : (
            <EmptyState icon={CalendarDays} title={t('workspace.calendar.chooseTitle')}>
              {t('workspace.calendar.chooseText')}
            </EmptyState>
          )
        }
      />
    </Page>
  );
}
