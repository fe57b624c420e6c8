import type { RequestHandlers } from '@/lib/platform/request-listener';
import type { DatabaseStore } from '@/lib/storage/database-store';
import type { CaseBook } from '../case-book';

export function caseHandlers({ cases }: DatabaseStore, book: CaseBook) {
  return {
    'cases.see': ({ sights }) => book.see(sights),
    'case.answered': (answer) => book.answered(answer),
    async 'case.pass'({ id, handedOver }) {
      await cases.put(id, (one) => one && { ...one, handedOver });
      return null;
    },
  } satisfies Partial<RequestHandlers>;
}
