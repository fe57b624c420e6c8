import type { UnsentText } from '@/lib/core/drafts/unsent-text';
import { id, line, moment, platform, text, textKind } from './fields';
import { z } from './zod';

export const unsentTextSchema = z.strictObject({
  id,
  site: platform,
  kind: textKind,
  inReplyTo: line,
  text,
  updatedAt: moment,
}) satisfies z.ZodType<UnsentText>;
