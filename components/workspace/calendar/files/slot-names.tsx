import { formatDay } from '@/components/format-date';
import { useText } from '@/components/ui/language-provider';
import type { Slot } from '@/lib/core/calendar/slot';
import './calendar-import.css';

/** Enough to recognise the file by. */
const SHOWN = 50;

/** Slots by theme and time under a heading; nothing where there are none. */
export function SlotNames({ title, slots }: { title: string; slots: readonly Slot[] }) {
  const { t, language } = useText();
  if (slots.length === 0) return null;
  return (
    <section>
      <h3 className="tw-label">{title}</h3>
      <ul className="tw-calendar-import">
        {slots.slice(0, SHOWN).map(({ id, date, time, theme, recurrence }) => (
          <li key={id}>
            <b>{theme || t('common.untitledSlot')}</b>
            <span className="tw-muted">
              {[formatDay(date, language), time, recurrence && t('workspace.calendarFiles.comesAgain')]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
        {slots.length > SHOWN && <li>{t('workspace.guide.moreFlagged', { count: slots.length - SHOWN })}</li>}
      </ul>
    </section>
  );
}
