import type { ReplyTemplate } from '@/lib/core/replies/template';

/** An empty saved reply. `now` is epoch milliseconds. */
export function newTemplate(id: string, now: number): ReplyTemplate {
  return {
    id,
    title: { ko: '', en: '' },
    folder: '',
    kinds: [],
    wordings: { ko: [], en: [] },
    blanks: [],
    tags: [],
    shortcut: '',
    roles: [],
    gate: '',
    reviewAt: null,
    uses: 0,
    lastUsedAt: null,
    createdAt: now,
    updatedAt: now,
  };
}
