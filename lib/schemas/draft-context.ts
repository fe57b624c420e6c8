import { SLOT_KINDS } from '@/lib/core/calendar/slot';
import type { DraftContext } from '@/lib/protocol/draft-context';
import { line, moment, platform, text, textKind } from './fields';
import { z } from './zod';

const MANY = 1_000;

export const draftContextSchema = z.strictObject({
  platform,
  kind: textKind,
  contentKind: z.enum(SLOT_KINDS).exactOptional(),
  replyTo: text.exactOptional(),
  hiding: text.exactOptional(),
  hasMedia: z.boolean().exactOptional(),
  media: z
    .array(
      z.strictObject({
        alt: text.nullable(),
        width: z.int().positive().exactOptional(),
        height: z.int().positive().exactOptional(),
      }),
    )
    .max(MANY)
    .exactOptional(),
  waiting: z
    .array(z.strictObject({ urgency: z.enum(['now', 'today', 'normal']), time: moment.nullable() }))
    .max(MANY)
    .exactOptional(),
  answered: z
    .strictObject({
      author: line,
      handle: line.nullable(),
      underOurs: z.boolean(),
      time: moment.nullable(),
      ownReplies: z.int().min(0),
      answeredByOthers: z.boolean(),
    })
    .exactOptional(),
  handle: line.nullable(),
}) satisfies z.ZodType<DraftContext>;
