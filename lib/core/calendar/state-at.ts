import { isOpen, type Slot, type SlotState } from './slot';
import { slotInstant, startOfDay } from './today';

/**
 * How far a slot is at `now`, in epoch milliseconds: one still open when its own day is over was missed, until somebody says
 * otherwise. Whoever shows a state asks here; rows and files keep what people said, for a clock that sleeps writes nothing
 * down, and one row may stand for days both past and to come. Throws RangeError on a malformed slot.
 */
export function stateAt(slot: Slot, now: number): SlotState {
  return isOpen(slot) && slotInstant(slot) < startOfDay(slot.zone, now) ? 'missed' : slot.state;
}
