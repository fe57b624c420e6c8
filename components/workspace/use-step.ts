import type { Update } from '@/components/ui/use-autosave';
import { useOfferUndo } from './use-offer-undo';

/** Takes one step that can be taken back, and says so. Doing either twice is the same as once. */
export type Step<T> = (forth: Update<T>, back: Update<T>, message: string) => void;

export function useStep<T>(update: (update: Update<T>) => void): Step<T> {
  const offerUndo = useOfferUndo();
  return (forth, back, message) => {
    update(forth);
    offerUndo(message, () => update(back));
  };
}
