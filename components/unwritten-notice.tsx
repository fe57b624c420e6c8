import { useEffect } from 'react';
import { useText } from '@/components/ui/language-provider';
import { useToast } from '@/components/ui/toast';
import { storeTroubleOf } from '@/lib/core/store-trouble';

/** Says why when a step could not be written and nobody else says so. */
export function UnwrittenNotice() {
  const { t } = useText();
  const toast = useToast();
  useEffect(() => {
    const failed = ({ reason }: PromiseRejectionEvent) => {
      const trouble = storeTroubleOf(reason);
      if (trouble) toast({ message: t(`ui.trouble.unwritten.${trouble}`) });
    };
    addEventListener('unhandledrejection', failed);
    return () => removeEventListener('unhandledrejection', failed);
  }, [t, toast]);
  return null;
}
