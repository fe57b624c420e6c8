import type { Draft } from '@/lib/core/drafts/draft';
import { id, line, moment, platform, text, textKind } from './fields';
import { z } from './zod';

const wording = z.strictObject({ id, text });

export const draftSchema = z.strictObject({
  id,
  title: line,
  site: platform,
  kind: textKind,
  wordings: z.array(wording).min(1).max(100),
  tags: z.array(line).max(200),
  createdAt: moment,
  updatedAt: moment,
}) satisfies z.ZodType<Draft>;
