import type { RequestHandlers } from '@/lib/platform/request-listener';
import type { DatabaseStore } from '@/lib/storage/database-store';

export function unsentHandlers({ unsent }: DatabaseStore) {
  return {
    async 'unsent.save'(row) {
      if (row.text.trim() === '') await unsent.remove(row.id);
      else await unsent.save(row);
      return null;
    },
    'unsent.find': (place) => unsent.newestFor(place),
    async 'unsent.drop'({ id }) {
      await unsent.remove(id);
      return null;
    },
  } satisfies Partial<RequestHandlers>;
}
