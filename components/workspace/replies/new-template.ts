import type { ReplyTemplate } from '@/lib/core/replies/template';

/** An empty saved reply. `now` is epoch milliseconds. */
export function newTemplate(id: string, now: number): ReplyTemplate {
  return {
    id,
    title: { ko: '', en: '' },
    kinds: [],
    bodies: { ko: '' },
    tags: [],
    shortcut: '',
    gate: '',
    createdAt: now,
    updatedAt: now,
  };
}
