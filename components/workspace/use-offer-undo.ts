import { useToast } from '@/components/ui/toast';
import { focusPageHeading } from './focus-page-heading';

/**
 * Says what was done and offers to undo it in one click; what had the focus is gone, so it moves to the heading. `about` as
 * in a toast.
 */
export function useOfferUndo(): (message: string, undo: () => void, about?: readonly string[]) => void {
  const toast = useToast();
  return (message, undo, about = []) => {
    focusPageHeading();
    toast({
      message,
      about,
      undo: () => {
        undo();
        focusPageHeading();
      },
    });
  };
}
