import { valuesToRemember } from '@/lib/core/replies/remembered-value';
import type { RequestHandlers } from '@/lib/platform/request-listener';
import type { DatabaseStore } from '@/lib/storage/database-store';

export function blankHandlers({ remembered, templates }: DatabaseStore, now: () => number) {
  return {
    'blanks.recall': ({ account }) => remembered.of(account),
    async 'blanks.remember'({ account, templateId, values }) {
      const template = (await templates.find(templateId)) ?? { blanks: [] };
      await remembered.remember(account, valuesToRemember(template, values), now());
      return null;
    },
  } satisfies Partial<RequestHandlers>;
}
