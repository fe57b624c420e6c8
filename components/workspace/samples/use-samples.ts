import { useServices } from '@/components/services';
import { useText } from '@/components/ui/language-provider';
import { useStored } from '@/components/use-stored';
import { sampleContent } from '@/lib/core/samples/sample-content';
import { type Samples, untouchedSamples } from '@/lib/core/samples/samples';
import { useOfferUndo } from '../use-offer-undo';

interface SampleHandling {
  readonly idle: Samples;
  readonly add: () => Promise<void>;
  /** Takes away what nobody changed, with a way back. */
  readonly takeAway: () => Promise<void>;
}

/** The samples nobody has made their own, and what can be done with them; null while loading. */
export function useSamples(): SampleHandling | null {
  const { t, language } = useText();
  const { store, now, newId } = useServices();
  const offerUndo = useOfferUndo();
  const drafts = useStored('drafts');
  const slots = useStored('slots');
  const settings = useStored('settings');
  if (!drafts || !slots || !settings) return null;
  const { zone, accounts } = settings;
  return {
    idle: untouchedSamples({ drafts, slots }),
    async add() {
      const account = accounts[0] ? `@${accounts[0]}` : '';
      await store.samples.add(sampleContent({ language, zone, account, now: now(), newId }));
      offerUndo(t('workspace.samples.added'), () => void store.samples.takeAway());
    },
    async takeAway() {
      const gone = await store.samples.takeAway();
      offerUndo(t('workspace.samples.takenAway'), () => void store.samples.add(gone));
    },
  };
}
