import { ACCOUNT_ROLES } from '@/lib/core/guidelines/check-context';
import type { Settings } from '@/lib/core/team/settings';
import { line, zone } from './fields';
import { z } from './zod';

export const settingsSchema = z.strictObject({
  language: z.enum(['auto', 'ko', 'en']),
  accounts: z.array(line).max(1_000),
  roles: z.record(line, z.enum(ACCOUNT_ROLES)),
  brand: line,
  signature: line,
  complaintThreshold: z.number().min(0).max(1),
  zone,
  paused: z.strictObject({ x: z.boolean(), facebook: z.boolean() }),
  crisis: z.boolean(),
  keepTexts: z.boolean(),
}) satisfies z.ZodType<Settings>;
