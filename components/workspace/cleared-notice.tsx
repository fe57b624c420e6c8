import { DatabaseZap } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language-provider';
import { useToast } from '@/components/ui/toast';
import { watchLoss } from './watch-loss';

/** Says that the browser cleared the data while this page was open, and offers back what the page had loaded. */
export function ClearedNotice() {
  const { t } = useText();
  const { store } = useServices();
  const toast = useToast();
  const [putBack, setPutBack] = useState<(() => Promise<void>) | null>(null);
  useEffect(() => watchLoss(store, (restore) => setPutBack(() => restore)), [store]);
  if (!putBack) return null;
  return (
    <div className="tw-row tw-cleared" role="alert">
      <DatabaseZap aria-hidden size={18} />
      <span>{t('ui.trouble.cleared.text')}</span>
      <Button
        look="primary"
        onClick={async () => {
          await putBack();
          setPutBack(null);
          toast({ message: t('ui.trouble.cleared.done') });
        }}
      >
        {t('ui.trouble.cleared.putBack')}
      </Button>
    </div>
  );
}
