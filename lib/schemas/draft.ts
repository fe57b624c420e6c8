import { type DeletedDraft, DRAFT_KINDS, type Draft } from '@/lib/core/drafts/draft';
import { id, line, moment, platform, text } from './fields';
import { z } from './zod';

export const wordings = z.array(z.strictObject({ id, text })).min(1).max(100);

export const draftSchema = z.strictObject({
  id,
  title: line,
  site: platform,
  kind: z.enum(DRAFT_KINDS),
  wordings,
  tags: z.array(line).max(200),
  createdAt: moment,
  updatedAt: moment,
}) satisfies z.ZodType<Draft>;

export const deletedDraftSchema = draftSchema.extend({
  deletedAt: moment,
}) satisfies z.ZodType<DeletedDraft>;
