import { COMPLAINT_KINDS } from '@/lib/core/replies/complaint';
import { id, line, localized, moment, text } from './fields';
import { z } from './zod';

const bodies = z
  .strictObject({ ko: text.exactOptional(), en: text.exactOptional() })
  .refine(({ ko, en }) => ko !== undefined || en !== undefined, { params: { expected: 'body' } });

/** A saved reply as it was up to the third version of database and backup: one wording a language. Never edited. */
export const replyTemplateV03Schema = z.strictObject({
  id,
  title: localized,
  kinds: z.array(z.enum(COMPLAINT_KINDS)).max(COMPLAINT_KINDS.length),
  bodies,
  tags: z.array(line).max(200),
  shortcut: line,
  gate: line,
  createdAt: moment,
  updatedAt: moment,
});

export type ReplyTemplateV03 = z.infer<typeof replyTemplateV03Schema>;
