import { useServices } from '@/components/services';
import { idsOf, type SlotChanges, undoOf } from '@/lib/core/calendar/slot-changes';
import { useOfferUndo } from '../use-offer-undo';

/** Makes changes to the calendar as one step, says so, and offers to take all of them back in one click. */
export function useChangeSlots(): (changes: SlotChanges, message: string) => Promise<void> {
  const { store } = useServices();
  const offerUndo = useOfferUndo();
  return async (changes, message) => {
    const undo = undoOf(await store.slots.all(), changes);
    await store.slots.apply(changes);
    offerUndo(message, () => void store.slots.apply(undo), idsOf(changes));
  };
}
