import { backupDataV09Schema } from './backup-file-v09';
import { z } from './zod';

export const backupDataV08Schema = backupDataV09Schema.omit({ practised: true });

/** A backup as it was before exercises were counted. Files of that time can still be read in. */
export const backupFileV08Schema = z.strictObject({
  format: z.literal('tonewright-backup'),
  version: z.literal(8),
  exportedAt: z.iso.datetime(),
  data: backupDataV08Schema,
});
