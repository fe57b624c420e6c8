import { formatWeekday } from '@/components/format-date';
import { useText } from '@/components/ui/language-provider';
import type { DayNote } from '@/lib/core/calendar/day-notes';
import { dayName, isDayOff } from './day-name';
import { DayNoteLines } from './day-note-lines';

interface WeekDayNameProps {
  readonly date: string;
  readonly isToday: boolean;
  readonly count: number;
  readonly events: number;
  readonly notes: readonly DayNote[];
  readonly href: string;
  /** What the grid needs to find it. */
  readonly item: { readonly 'data-key': string; readonly tabIndex: number };
}

/** The head of a day's column. */
export function WeekDayName({ date, isToday, count, events, notes, href, item }: WeekDayNameProps) {
  const { t, language } = useText();
  return (
    <th scope="col">
      <a
        className={isToday ? 'tw-day-number tw-day-today' : 'tw-day-number'}
        href={href}
        aria-current={isToday ? 'date' : undefined}
        {...item}
      >
        <span aria-hidden className={isDayOff(date, notes) ? 'tw-day-off' : undefined}>
          {formatWeekday(date, language)} <time dateTime={date}>{Number(date.slice(8))}</time>
        </span>
        <span className="tw-hidden">{dayName({ date, notes, count, events }, t, language)}</span>
        {isToday && <span className="tw-day-today-word">{t('popup.today.title')}</span>}
      </a>
      <DayNoteLines notes={notes} />
    </th>
  );
}
