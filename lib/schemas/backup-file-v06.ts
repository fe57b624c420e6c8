import { backupDataV07Schema } from './backup-file-v07';
import { slotV06Schema } from './slot-v06';
import { z } from './zod';

export const backupDataV06Schema = backupDataV07Schema.extend({ slots: z.array(slotV06Schema) });

/** A backup as it was before a slot could come again. Files of that time can still be read in. */
export const backupFileV06Schema = z.strictObject({
  format: z.literal('tonewright-backup'),
  version: z.literal(6),
  exportedAt: z.iso.datetime(),
  data: backupDataV06Schema,
});
