import { SLOT_KINDS, SLOT_STATES, type Slot } from '@/lib/core/calendar/slot';
import { day, id, line, moment, platform, text, wallTime, zone } from './fields';
import { z } from './zod';

export const slotSchema = z.strictObject({
  id,
  date: day,
  time: wallTime,
  zone,
  site: platform,
  account: line,
  theme: line,
  kind: z.enum(SLOT_KINDS),
  brief: text,
  state: z.enum(SLOT_STATES),
  draftId: id.nullable(),
  createdAt: moment,
  updatedAt: moment,
}) satisfies z.ZodType<Slot>;
