import { settingsV07Schema } from './settings-v07';
import type { z } from './zod';

/** The settings as they were before the team set for how long unsent texts are kept. Files of that time can still be read in. */
export const settingsV05Schema = settingsV07Schema.omit({ unsentDays: true });

export type SettingsV05 = z.infer<typeof settingsV05Schema>;
