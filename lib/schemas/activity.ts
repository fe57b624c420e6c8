import type { Activity } from '@/lib/core/team/decision';
import { id, line, moment, platform } from './fields';
import { z } from './zod';

export const activitySchema = z.strictObject({
  id,
  type: z.enum(['posted', 'replied', 'template-used', 'suggestion-applied', 'not-checked']),
  site: platform,
  subject: line,
  at: moment,
}) satisfies z.ZodType<Activity>;
