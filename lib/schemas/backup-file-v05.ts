import { backupDataV06Schema } from './backup-file-v06';
import { settingsV05Schema } from './settings-v05';
import { z } from './zod';

export const backupDataV05Schema = backupDataV06Schema
  .omit({ deletedDrafts: true, revisions: true })
  .extend({ settings: settingsV05Schema });

/** A backup as it was before drafts had revisions and a bin. Files of that time can still be read in. */
export const backupFileV05Schema = z.strictObject({
  format: z.literal('tonewright-backup'),
  version: z.literal(5),
  exportedAt: z.iso.datetime(),
  data: backupDataV05Schema,
});
