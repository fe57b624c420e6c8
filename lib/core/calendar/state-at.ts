import { isOpen, type Slot, type SlotState } from './slot';
import { slotInstant, startOfDay } from './today';

/**
 * How far a slot is at `now`, in epoch milliseconds: one still open when its own day is over was missed, until somebody says
 * otherwise. Throws RangeError on a malformed slot.
 */
export function stateAt(slot: Slot, now: number): SlotState {
  return isOpen(slot) && slotInstant(slot) < startOfDay(slot.zone, now) ? 'missed' : slot.state;
}
