import { settingsV09Schema } from './settings-v09';
import type { z } from './zod';

/** The settings as they were before reminders and pauses of an hour. Files of that time can still be read in. */
export const settingsV07Schema = settingsV09Schema.omit({ pausedUntil: true, remindMinutes: true });

export type SettingsV07 = z.infer<typeof settingsV07Schema>;
