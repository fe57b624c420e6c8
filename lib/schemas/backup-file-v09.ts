import { backupDataSchema } from './backup-file';
import { settingsV09Schema } from './settings-v09';
import { z } from './zod';

export const backupDataV09Schema = backupDataSchema.extend({ settings: settingsV09Schema });

/** A backup as it was before sensitive dates. Files of that time can still be read in. */
export const backupFileV09Schema = z.strictObject({
  format: z.literal('tonewright-backup'),
  version: z.literal(9),
  exportedAt: z.iso.datetime(),
  data: backupDataV09Schema,
});
