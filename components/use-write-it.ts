import { useText } from '@/components/ui/language-provider';
import { useToast } from '@/components/ui/toast';
import type { Handoff } from '@/lib/protocol/requests';
import { useServices } from './services';

/** Sends a text to a composer and says so when none opens. */
export function useWriteIt(): (handoff: Handoff) => void {
  const { t } = useText();
  const { writeIt } = useServices();
  const toast = useToast();
  return (handoff) => {
    const failed = () => toast({ message: t('popup.writeFailed') });
    writeIt(handoff).then((opened) => opened || failed(), failed);
  };
}
