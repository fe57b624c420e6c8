import type { ReplyTemplate } from '@/lib/core/replies/template';
import type { ReplyTemplateV03 } from '@/lib/schemas/reply-template-v03';
import type { Migration } from './migration';

/** A reply gets further wordings, a folder, roles, a day of review, and remembers its use. */
export const V04: Migration = {
  version: 4,
  stores: {},
  async upgrade(transaction) {
    const table = transaction.table<ReplyTemplate | ReplyTemplateV03, string>('templates');
    const rows = (await table.toArray()) as ReplyTemplateV03[];
    await table.bulkPut(rows.map(templateFromV03));
  },
};

export function templateFromV03({ bodies, ...template }: ReplyTemplateV03): ReplyTemplate {
  const wordings = (body: string | undefined) => (body ? [body] : []);
  return {
    ...template,
    folder: '',
    wordings: { ko: wordings(bodies.ko), en: wordings(bodies.en) },
    blanks: [],
    roles: [],
    reviewAt: null,
    uses: 0,
    lastUsedAt: null,
  };
}
