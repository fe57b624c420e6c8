import { ACCOUNT_ROLES } from '@/lib/core/guidelines/check-context';
import type { BlankField } from '@/lib/core/replies/blank-field';
import { BLANK_KINDS } from '@/lib/core/replies/blank-kind';
import { COMPLAINT_KINDS } from '@/lib/core/replies/complaint';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { day, id, line, localized, moment, text } from './fields';
import { z } from './zod';

const wordings = z.array(text).max(100);

const blank = z.strictObject({
  name: line.min(1),
  kind: z.enum(BLANK_KINDS),
  default: line,
  choices: z.array(line).max(200),
  remembered: z.boolean(),
}) satisfies z.ZodType<BlankField>;

export const replyTemplateSchema = z.strictObject({
  id,
  title: localized,
  folder: line,
  kinds: z.array(z.enum(COMPLAINT_KINDS)).max(COMPLAINT_KINDS.length),
  wordings: z.strictObject({ ko: wordings, en: wordings }),
  blanks: z.array(blank).max(200),
  tags: z.array(line).max(200),
  shortcut: line,
  roles: z.array(z.enum(ACCOUNT_ROLES)).max(ACCOUNT_ROLES.length),
  gate: line,
  reviewAt: day.nullable(),
  uses: z.int().min(0),
  lastUsedAt: moment.nullable(),
  createdAt: moment,
  updatedAt: moment,
}) satisfies z.ZodType<ReplyTemplate>;
