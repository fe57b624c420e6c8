import { CornerDownRight } from 'lucide-react';
import type { AnchorHTMLAttributes } from 'react';
import { formatDay } from '@/components/format-date';
import { useText } from '@/components/ui/language-provider';
import type { Continuation } from '@/lib/core/calendar/continuation';
import './slot-card.css';

interface ContinuationCardProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly continuation: Continuation;
}

/** Where a slot of the day before goes on; it is moved and stretched on its own day. */
export function ContinuationCard({ continuation, ...link }: ContinuationCardProps) {
  const { t, language } = useText();
  const { slot, until } = continuation;
  const theme = slot.theme || t('common.untitledSlot');
  const since = { theme, day: formatDay(slot.date, language), time: slot.time };
  const said = until
    ? t('workspace.calendar.goesOn', { ...since, until })
    : t('workspace.calendar.goesOnAllDay', since);
  return (
    <a className="tw-plan tw-plan-goes-on" draggable={false} title={said} {...link}>
      <span className="tw-hidden">{said}</span>
      <span className="tw-plan-line" aria-hidden>
        <CornerDownRight size={12} />
        {until && <time>{`– ${until}`}</time>} <b>{theme}</b>
      </span>
    </a>
  );
}
