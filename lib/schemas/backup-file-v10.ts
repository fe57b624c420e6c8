import { backupDataSchema } from './backup-file';
import { z } from './zod';

/** A backup as it was before a calendar could be subscribed to, which no backup holds. Files of that time can still be read in. */
export const backupFileV10Schema = z.strictObject({
  format: z.literal('tonewright-backup'),
  version: z.literal(10),
  exportedAt: z.iso.datetime(),
  data: backupDataSchema,
});
