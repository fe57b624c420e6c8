import { SLOT_KINDS, SLOT_STATES } from '@/lib/core/calendar/slot';
import { day, id, line, moment, platform, text, wallTime, zone } from './fields';
import { z } from './zod';

/** A slot as it was before it could come again. Files of that time can still be read in; never edited. */
export const slotV06Schema = z.strictObject({
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
});

export type SlotV06 = z.infer<typeof slotV06Schema>;
