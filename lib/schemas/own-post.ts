import { SLOT_KINDS } from '@/lib/core/calendar/slot';
import type { OwnPost, OwnPostSight, PublicCounts } from '@/lib/core/reach/own-post';
import { httpsLink, id, language, line, moment, platform, text } from './fields';
import { z } from './zod';

const count = z.int().min(0).nullable();

const counts = z.strictObject({
  replies: count,
  reposts: count,
  likes: count,
  views: count,
}) satisfies z.ZodType<PublicCounts>;

export const ownPostSchema = z.strictObject({
  id,
  link: httpsLink,
  platform,
  account: line,
  postedAt: moment.nullable(),
  features: z.strictObject({
    hasQuestion: z.boolean(),
    hasNumber: z.boolean(),
    hasLink: z.boolean(),
    hasMedia: z.boolean(),
    asksShare: z.boolean(),
    hashtags: z.int().min(0),
    length: z.int().min(0),
    kind: z.enum(SLOT_KINDS),
    language,
  }),
  counts,
  countedAt: moment,
  firstSeenAt: moment,
}) satisfies z.ZodType<OwnPost>;

export const ownPostSightSchema = z.strictObject({
  platform,
  siteId: id,
  link: httpsLink,
  account: line.min(1),
  text,
  postedAt: moment.nullable(),
  hasMedia: z.boolean(),
  hasLink: z.boolean(),
  counts,
}) satisfies z.ZodType<OwnPostSight>;
