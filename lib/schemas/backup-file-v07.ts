import { backupDataV08Schema } from './backup-file-v08';
import { settingsV07Schema } from './settings-v07';
import { z } from './zod';

export const backupDataV07Schema = backupDataV08Schema.extend({ settings: settingsV07Schema });

/** A backup as it was before reminders and pauses of an hour. Files of that time can still be read in. */
export const backupFileV07Schema = z.strictObject({
  format: z.literal('tonewright-backup'),
  version: z.literal(7),
  exportedAt: z.iso.datetime(),
  data: backupDataV07Schema,
});
