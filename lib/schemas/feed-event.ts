import type { FeedEvent } from '@/lib/core/calendar/feed/feed-event';
import { day, id, line, text, wallTime, zone } from './fields';
import { recurrenceSchema } from './recurrence';
import { z } from './zod';

const DAY_MINUTES = 1_440;
const MOST_DAYS = 366;

export const feedEventSchema = z.strictObject({
  id,
  date: day,
  time: wallTime.nullable(),
  zone,
  minutes: z.int().min(0).max(DAY_MINUTES),
  days: z.int().min(1).max(MOST_DAYS),
  title: line,
  description: text,
  recurrence: recurrenceSchema.nullable(),
  occurrence: z.strictObject({ seriesId: id, date: day }).nullable(),
}) satisfies z.ZodType<FeedEvent>;
