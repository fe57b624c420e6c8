import { CATALOGUE_DOCS } from '@/lib/core/guidelines/catalogue/docs';
import { wordsIn } from '@/lib/core/guidelines/rule-words';
import { HINT_DOCS } from '@/lib/core/reach/hints/docs';
import type { RequestHandlers } from '@/lib/platform/request-listener';
import type { DatabaseStore } from '@/lib/storage/database-store';

const DOCS = Object.entries({ ...CATALOGUE_DOCS, ...HINT_DOCS });

export function guideHandlers({ guide }: DatabaseStore) {
  return {
    async 'rules.words'({ language }) {
      return Object.fromEntries(DOCS.map(([id, docs]) => [id, wordsIn(language, docs)]));
    },
    async 'dismissal.add'(dismissal) {
      await guide.change((before) => ({
        ...before,
        dismissals: [...before.dismissals.filter(({ id }) => id !== dismissal.id), dismissal],
      }));
      return null;
    },
    async 'dismissal.drop'({ id: dropped }) {
      await guide.change((before) => ({
        ...before,
        dismissals: before.dismissals.filter(({ id }) => id !== dropped),
      }));
      return null;
    },
  } satisfies Partial<RequestHandlers>;
}
