import { useServices } from '@/components/services';
import { useText } from '@/components/ui/language-provider';
import type { Repository } from '@/lib/core/ports';
import { useOfferUndo } from './use-offer-undo';

type Named = 'drafts' | 'templates';

/** Removes a row, moves the focus to the page it was on, and offers the row back in one click. */
export function useRemove<T extends { readonly id: string }>(
  name: Named,
): (row: T, title: string) => Promise<void> {
  const { store } = useServices();
  const { t } = useText();
  const offerUndo = useOfferUndo();
  const repository = store[name] as unknown as Repository<T>;
  return async (row, title) => {
    await repository.remove(row.id);
    offerUndo(t('ui.removed', { title }), () => void repository.save(row));
  };
}
