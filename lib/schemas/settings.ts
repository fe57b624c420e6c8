import type { Settings } from '@/lib/core/team/settings';
import { line, zone } from './fields';
import { z } from './zod';

export const settingsSchema = z.strictObject({
  language: z.enum(['auto', 'ko', 'en']),
  accounts: z.array(line).max(1_000),
  brand: line,
  signature: line,
  complaintThreshold: z.number().min(0).max(1),
  zone,
  paused: z.strictObject({ x: z.boolean(), facebook: z.boolean() }),
  crisis: z.boolean(),
}) satisfies z.ZodType<Settings>;
