import { settingsSchema } from './settings';
import type { z } from './zod';

/** The settings as they were before sensitive dates. Files of that time can still be read in. */
export const settingsV09Schema = settingsSchema.omit({ sensitiveDates: true });

export type SettingsV09 = z.infer<typeof settingsV09Schema>;
