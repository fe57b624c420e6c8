import { Flower2 } from 'lucide-react';
import { useText } from '@/components/ui/language-provider';
import type { DayNote } from '@/lib/core/calendar/day-notes';
import './day-note-lines.css';

/** Holidays and sensitive dates under a day's number; the number's name tells them, too. */
export function DayNoteLines({ notes }: { notes: readonly DayNote[] }) {
  const { language } = useText();
  return notes.map(({ kind, name }) => (
    <p key={kind + name.en} className={`tw-day-note tw-day-note-${kind}`} aria-hidden title={name[language]}>
      {kind === 'sensitive' && <Flower2 size={12} />}
      <span>{name[language]}</span>
    </p>
  ));
}
