import { backupDataV05Schema } from './backup-file-v05';
import { settingsV04Schema } from './settings-v04';
import { z } from './zod';

export const backupDataV04Schema = backupDataV05Schema
  .omit({ cases: true, rememberedValues: true })
  .extend({ settings: settingsV04Schema });

/** A backup as it was before complaints were kept as cases. Files of that time can still be read in. */
export const backupFileV04Schema = z.strictObject({
  format: z.literal('tonewright-backup'),
  version: z.literal(4),
  exportedAt: z.iso.datetime(),
  data: backupDataV04Schema,
});
