import { ACCOUNT_ROLES } from '@/lib/core/guidelines/check-context';
import { line, zone } from './fields';
import { z } from './zod';

/** The settings as they were before a first answer had a target. Files of that time can still be read in; never edited. */
export const settingsV04Schema = z.strictObject({
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
});

export type SettingsV04 = z.infer<typeof settingsV04Schema>;
