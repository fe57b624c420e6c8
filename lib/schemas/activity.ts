import { SLOT_KINDS } from '@/lib/core/calendar/slot';
import { ACTIVITY_TYPES, type Activity } from '@/lib/core/team/decision';
import { id, line, moment, platform } from './fields';
import { z } from './zod';

export const activitySchema = z.strictObject({
  id,
  type: z.enum(ACTIVITY_TYPES),
  site: platform,
  subject: line,
  at: moment,
  content: z.enum(SLOT_KINDS).exactOptional(),
  account: line.exactOptional(),
}) satisfies z.ZodType<Activity>;
