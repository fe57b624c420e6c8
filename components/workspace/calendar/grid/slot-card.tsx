import { Globe, Repeat } from 'lucide-react';
import type { AnchorHTMLAttributes } from 'react';
import { useServices } from '@/components/services';
import { otherClock } from '@/components/slot-clock';
import { useText } from '@/components/ui/language-provider';
import type { Slot } from '@/lib/core/calendar/slot';
import { stateAt } from '@/lib/core/calendar/state-at';
import { KindMark, StateMark } from './slot-marks';
import './slot-card.css';

interface SlotCardProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'slot'> {
  readonly slot: Slot;
  /** The team's zone (IANA name): a slot on another clock says so. */
  readonly zone: string;
}

/** One slot, small: when, what, from where, for what, and how far it is. */
export function SlotCard({ slot, zone, ...link }: SlotCardProps) {
  const { t, language } = useText();
  const theme = slot.theme || t('common.untitledSlot');
  const clock = otherClock(slot, zone, language);
  const state = stateAt(slot, useServices().now());
  const details = [
    clock,
    t(`common.slotKind.${slot.kind}`),
    t(`common.slotState.${state}`),
    slot.account || t(`common.site.${slot.site}`),
  ].filter(Boolean);
  return (
    <a
      className={`tw-plan tw-plan-${state} tw-plan-${slot.kind}`}
      title={[`${slot.time} ${theme}`, ...details].join(' · ')}
      {...link}
    >
      <span className="tw-plan-line">
        <StateMark state={state} />
        <time>{slot.time}</time>
        {clock && <Globe aria-hidden size={11} className="tw-plan-clock" />} <b>{theme}</b>
        {slot.occurrence && <Repeat aria-hidden size={11} className="tw-plan-again" />}
      </span>
      <span className="tw-plan-details">
        <KindMark kind={slot.kind} />
        <span>{details.join(' · ')}</span>
      </span>
    </a>
  );
}
