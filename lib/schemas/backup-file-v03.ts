import { backupDataV04Schema } from './backup-file-v04';
import { replyTemplateV03Schema } from './reply-template-v03';
import { z } from './zod';

export const backupDataV03Schema = backupDataV04Schema.extend({ templates: z.array(replyTemplateV03Schema) });

/** A backup as it was while a reply had one wording. Files of that time can still be read in. */
export const backupFileV03Schema = z.strictObject({
  format: z.literal('tonewright-backup'),
  version: z.literal(3),
  exportedAt: z.iso.datetime(),
  data: backupDataV03Schema,
});
