import { backupDataV03Schema } from './backup-file-v03';
import { z } from './zod';

/** A backup as it was before our own posts were counted. Files of that time can still be read in. */
export const backupFileV02Schema = z.strictObject({
  format: z.literal('tonewright-backup'),
  version: z.literal(2),
  exportedAt: z.iso.datetime(),
  data: backupDataV03Schema.omit({ ownPosts: true }),
});
