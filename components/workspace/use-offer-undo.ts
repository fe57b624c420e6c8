import { useToast } from '@/components/ui/toast';
import { focusPageHeading } from './focus-page-heading';

/** Says what was done and offers to undo it in one click; what had the focus is gone, so it moves to the heading. */
export function useOfferUndo(): (message: string, undo: () => void) => void {
  const toast = useToast();
  return (message, undo) => {
    focusPageHeading();
    toast({
      message,
      undo: () => {
        undo();
        focusPageHeading();
      },
    });
  };
}
