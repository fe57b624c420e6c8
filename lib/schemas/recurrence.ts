import type { Recurrence } from '@/lib/core/calendar/recurrence';
import { day } from './fields';
import { z } from './zod';

const LAST = -1;
const weekday = z.int().min(1).max(7);

const shared = {
  interval: z.int().min(1).max(1_000),
  end: z
    .union([z.strictObject({ until: day }), z.strictObject({ count: z.int().min(1).max(10_000) })])
    .nullable(),
  exceptions: z.array(day).max(10_000),
};

export const recurrenceSchema = z.union([
  z.strictObject({ frequency: z.literal('daily'), ...shared }),
  z.strictObject({
    frequency: z.literal('weekly'),
    weekdays: z.array(weekday).min(1).max(7),
    ...shared,
  }),
  z.strictObject({
    frequency: z.literal('monthly'),
    monthDay: z.union([z.literal(LAST), z.int().min(1).max(31)]),
    ...shared,
  }),
  z.strictObject({
    frequency: z.literal('monthly'),
    nth: z.union([z.literal(LAST), z.int().min(1).max(5)]),
    weekday,
    ...shared,
  }),
]) satisfies z.ZodType<Recurrence>;
