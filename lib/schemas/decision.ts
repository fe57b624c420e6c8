import { LEVELS } from '@/lib/core/level';
import { DECISION_OUTCOMES, type Decision } from '@/lib/core/team/decision';
import { id, line, moment, platform, text } from './fields';
import { z } from './zod';

export const decisionSchema = z.strictObject({
  id,
  site: platform,
  rules: z.array(id).max(500),
  level: z.enum(LEVELS),
  outcome: z.enum(DECISION_OUTCOMES),
  reason: text,
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  text: text.nullable(),
  account: line,
  at: moment,
}) satisfies z.ZodType<Decision>;
