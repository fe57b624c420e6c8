import type { RequestHandlers } from '@/lib/platform/request-listener';
import type { DatabaseStore } from '@/lib/storage/store';
import type { CaseBook } from '../case-book';

/** `showBadge`: the icon counts promises. */
export function caseHandlers({ cases }: DatabaseStore, book: CaseBook, showBadge: () => void) {
  return {
    'cases.see': ({ sights }) => book.see(sights),
    async 'case.answered'(answer) {
      const view = await book.answered(answer);
      showBadge();
      return view;
    },
    async 'case.pass'({ id, handedOver }) {
      await cases.put(id, (one) => one && { ...one, handedOver });
      return null;
    },
  } satisfies Partial<RequestHandlers>;
}
