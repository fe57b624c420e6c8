import { SLOT_KINDS, SLOT_STATES, type Slot } from '@/lib/core/calendar/slot';
import { day, id, line, moment, platform, text, wallTime, zone } from './fields';
import { recurrenceSchema } from './recurrence';
import { z } from './zod';

const DAY_MINUTES = 1_440;

export const slotSchema = z.strictObject({
  id,
  date: day,
  time: wallTime,
  zone,
  minutes: z.int().min(0).max(DAY_MINUTES),
  site: platform,
  account: line,
  theme: line,
  kind: z.enum(SLOT_KINDS),
  brief: text,
  checklist: z.array(z.strictObject({ id, text: line, done: z.boolean() })).max(100),
  owner: line,
  state: z.enum(SLOT_STATES),
  draftId: id.nullable(),
  recurrence: recurrenceSchema.nullable(),
  occurrence: z.strictObject({ seriesId: id, date: day }).nullable(),
  createdAt: moment,
  updatedAt: moment,
}) satisfies z.ZodType<Slot>;
