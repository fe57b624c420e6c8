import { ChevronLeft, ChevronRight } from 'lucide-react';
import { formatDateRange, formatMonth } from '@/components/format-date';
import { Button } from '@/components/ui/button';
import { ChoiceField } from '@/components/ui/choice-field';
import { IconButton } from '@/components/ui/icon-button';
import { useText } from '@/components/ui/language-provider';
import { shiftDate } from '@/lib/core/calendar/weeks';
import { CALENDAR_VIEWS, type ViewRoute } from './calendar-view';
import { shiftMonth } from './month';
import './calendar-navigation.css';

interface CalendarNavigationProps {
  readonly route: ViewRoute;
  /** What is shown stands around this ISO date. */
  readonly date: string;
  /** The days of the week that is shown, or would be. */
  readonly week: readonly string[];
  readonly today: string;
  /** The slot that is open. */
  readonly slotId: string | null;
}

const WEEK = 7;

/** Where in time one is, how to go on from there, and the ways of looking at it. */
export function CalendarNavigation({ route, date, week, today, slotId }: CalendarNavigationProps) {
  const { t, language } = useText();
  const isWeek = route.view === 'week';
  const month = date.slice(0, 7);
  const step = (by: number) => (isWeek ? shiftDate(date, by * WEEK) : shiftMonth(month, by));
  const isNow = isWeek ? week.includes(today) : today.startsWith(month);
  const [first = date] = week;
  return (
    <div className="tw-row tw-calendar-bar">
      <IconButton
        icon={ChevronLeft}
        label={t(isWeek ? 'workspace.calendar.previousWeek' : 'workspace.calendar.previousMonth')}
        onClick={() => route.go(step(-1))}
      />
      <IconButton
        icon={ChevronRight}
        label={t(isWeek ? 'workspace.calendar.nextWeek' : 'workspace.calendar.nextMonth')}
        onClick={() => route.go(step(1))}
      />
      <h2 className="tw-section-title tw-calendar-period" aria-live="polite">
        {isWeek ? formatDateRange(first, week.at(-1) ?? first, language) : formatMonth(month, language)}
      </h2>
      {!isNow && (
        <Button look="quiet" onClick={() => route.go(route.around(today))}>
          {t(isWeek ? 'workspace.calendar.thisWeek' : 'workspace.calendar.thisMonth')}
        </Button>
      )}
      <ChoiceField
        labelHidden
        label={t('workspace.calendar.view')}
        value={route.view}
        options={CALENDAR_VIEWS.map((value) => ({ value, label: t(`workspace.calendar.views.${value}`) }))}
        onChange={(view) => route.show(view, date, slotId)}
      />
    </div>
  );
}
