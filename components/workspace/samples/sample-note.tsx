import { Sprout } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language-provider';
import { useSamples } from './use-samples';

/** Says that samples are among the rows, with the way to be rid of them; nothing where there are none. */
export function SampleNote() {
  const { t } = useText();
  const samples = useSamples();
  if (!samples || isNone(samples.idle)) return null;
  return (
    <div className="tw-row tw-sample-note" role="note">
      <Sprout aria-hidden size={18} />
      <span>{t('workspace.samples.note')}</span>
      <Button onClick={samples.takeAway}>{t('workspace.samples.takeAway')}</Button>
    </div>
  );
}

/** Offers samples where there is nothing yet. */
export function SampleOffer() {
  const { t } = useText();
  const samples = useSamples();
  if (!samples || !isNone(samples.idle)) return null;
  return (
    <Button icon={Sprout} onClick={samples.add}>
      {t('workspace.samples.add')}
    </Button>
  );
}

function isNone({ drafts, slots }: { drafts: readonly unknown[]; slots: readonly unknown[] }): boolean {
  return drafts.length + slots.length === 0;
}
