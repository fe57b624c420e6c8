import { Plus } from 'lucide-react';
import { formatDay } from '@/components/format-date';
import { Button } from '@/components/ui/button';
import { EditorPanel } from '@/components/ui/editor-panel';
import { useText } from '@/components/ui/language-provider';
import type { Slot } from '@/lib/core/calendar/slot';
import type { ViewRoute } from './calendar-view';
import { SlotLinks } from './slot-list';

interface DayPanelProps {
  /** ISO date. */
  readonly date: string;
  readonly slots: readonly Slot[];
  readonly route: ViewRoute;
  readonly onCreate: () => Promise<void>;
}

/** One day of the month, whole, beside it. */
export function DayPanel({ date, slots, route, onCreate }: DayPanelProps) {
  const { t, language } = useText();
  return (
    <EditorPanel
      title={formatDay(date, language)}
      closes
      backHref={route.href(route.around(date))}
      actions={
        <Button icon={Plus} onClick={onCreate}>
          {t('workspace.calendar.createOnDay')}
        </Button>
      }
    >
      {slots.length === 0 && <p className="tw-muted">{t('workspace.calendar.emptyDay')}</p>}
      <SlotLinks slots={slots} chosenId={null} route={route} />
    </EditorPanel>
  );
}
