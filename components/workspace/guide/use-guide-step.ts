import type { Update } from '@/components/ui/use-autosave';
import type { Guide } from '@/lib/core/guidelines/guide';
import { takeBack } from '@/lib/core/team/take-back';
import { useOfferUndo } from '../use-offer-undo';

/** Takes one step in the guide and says so. */
export type GuideStep = (step: Update<Guide>, message: string) => void;

/** Steps that can be undone one by one: undoing leaves alone whatever was done before and since. */
export function useGuideStep(before: Guide, update: (update: Update<Guide>) => void): GuideStep {
  const offerUndo = useOfferUndo();
  return (step, message) => {
    const after = step(before);
    update(step);
    offerUndo(message, () => update((now) => takeBack(before, after, now)));
  };
}
