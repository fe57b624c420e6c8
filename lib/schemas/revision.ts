import type { Revision } from '@/lib/core/drafts/revision';
import { wordings } from './draft';
import { id, line, moment } from './fields';
import { z } from './zod';

export const revisionSchema = z.strictObject({
  draftId: id,
  at: moment,
  title: line,
  wordings,
}) satisfies z.ZodType<Revision>;
