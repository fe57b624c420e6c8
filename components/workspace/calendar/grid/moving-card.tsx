import { useText } from '@/components/ui/language-provider';
import type { Slot } from '@/lib/core/calendar/slot';
import './slot-card.css';

interface MovingCardProps {
  readonly slot: Slot;
  /** 24-hour `HH:MM` at which it would stand. */
  readonly time: string;
  readonly style?: React.CSSProperties;
}

/** Where a slot would come to stand; what it says is announced elsewhere. */
export function MovingCard({ slot, time, style }: MovingCardProps) {
  const { t } = useText();
  return (
    <div className="tw-plan tw-plan-moving" style={style} aria-hidden>
      <span className="tw-plan-line">
        <time>{time}</time> <b>{slot.theme || t('common.untitledSlot')}</b>
      </span>
    </div>
  );
}
