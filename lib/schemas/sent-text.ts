import { SLOT_KINDS } from '@/lib/core/calendar/slot';
import type { SentText } from '@/lib/core/guidelines/sent-text';
import { id, line, moment, platform, text, textKind } from './fields';
import { z } from './zod';

export const sentTextSchema = z.strictObject({
  id,
  text,
  at: moment,
  platform,
  kind: textKind,
  account: line,
  customer: line,
  content: z.enum(SLOT_KINDS).exactOptional(),
}) satisfies z.ZodType<SentText>;
