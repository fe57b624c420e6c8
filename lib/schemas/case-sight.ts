import type { Post } from '@/lib/core/replies/post';
import type { CaseSight } from '@/lib/protocol/case-view';
import { httpsLink, id, line, moment, platform } from './fields';
import { z } from './zod';

const post = z.strictObject({
  site: platform,
  id,
  permalink: httpsLink,
  author: line,
  handle: line.nullable(),
  text: z.string().max(20_000),
  language: line.nullable(),
  time: moment.nullable(),
}) satisfies z.ZodType<Post>;

export const caseSightSchema = z.strictObject({
  post,
  underOurs: z.boolean(),
  handle: line.nullable(),
}) satisfies z.ZodType<CaseSight>;
