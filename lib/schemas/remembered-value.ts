import type { RememberedValue } from '@/lib/core/replies/remembered-value';
import { id, line, moment } from './fields';
import { z } from './zod';

export const rememberedValueSchema = z.strictObject({
  id,
  account: line,
  blank: line,
  value: line,
  at: moment,
}) satisfies z.ZodType<RememberedValue>;
