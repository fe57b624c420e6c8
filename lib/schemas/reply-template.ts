import { COMPLAINT_KINDS } from '@/lib/core/replies/complaint';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { id, line, localized, moment, text } from './fields';
import { z } from './zod';

const bodies = z
  .strictObject({ ko: text.exactOptional(), en: text.exactOptional() })
  .refine(({ ko, en }) => ko !== undefined || en !== undefined, { params: { expected: 'body' } });

export const replyTemplateSchema = z.strictObject({
  id,
  title: localized,
  kinds: z.array(z.enum(COMPLAINT_KINDS)).max(COMPLAINT_KINDS.length),
  bodies,
  tags: z.array(line).max(200),
  shortcut: line,
  gate: line,
  createdAt: moment,
  updatedAt: moment,
}) satisfies z.ZodType<ReplyTemplate>;
