import { ChevronLeft, ChevronRight } from 'lucide-react';
import { formatMonth } from '@/components/format-date';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useText } from '@/components/ui/language-provider';
import { goTo } from '../use-route';
import { shiftMonth } from './month';

/** Months are `2026-11`. */
export function MonthNavigation({ month, thisMonth }: { month: string; thisMonth: string }) {
  const { t, language } = useText();
  return (
    <div className="tw-row tw-month">
      <h2 className="tw-section-title tw-month-name" aria-live="polite">
        {formatMonth(month, language)}
      </h2>
      {month !== thisMonth && (
        <Button look="quiet" onClick={() => goTo('calendar', thisMonth)}>
          {t('workspace.calendar.thisMonth')}
        </Button>
      )}
      <IconButton
        icon={ChevronLeft}
        label={t('workspace.calendar.previousMonth')}
        onClick={() => goTo('calendar', shiftMonth(month, -1))}
      />
      <IconButton
        icon={ChevronRight}
        label={t('workspace.calendar.nextMonth')}
        onClick={() => goTo('calendar', shiftMonth(month, 1))}
      />
    </div>
  );
}
