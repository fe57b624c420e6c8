import { COMPLAINT_KINDS, ESCALATIONS } from '@/lib/core/replies/complaint';
import type { ComplaintCase, HandOver } from '@/lib/core/replies/complaint-case';
import { httpsLink, id, line, moment, platform } from './fields';
import { z } from './zod';

export const handOverSchema = z.strictObject({
  at: moment,
  to: line,
  by: line,
}) satisfies z.ZodType<HandOver>;

export const complaintCaseSchema = z.strictObject({
  id,
  site: platform,
  link: httpsLink,
  customer: line,
  kind: z.enum(COMPLAINT_KINDS),
  urgency: z.enum(['now', 'today', 'normal']),
  escalations: z.array(z.enum(ESCALATIONS)).max(ESCALATIONS.length),
  excerpt: line.nullable(),
  postedAt: moment.nullable(),
  firstSeenAt: moment,
  lastSeenAt: moment,
  answers: z.array(z.strictObject({ at: moment, by: line })).max(1_000),
  handedOver: handOverSchema.nullable(),
  promisedAt: moment.nullable(),
}) satisfies z.ZodType<ComplaintCase>;
