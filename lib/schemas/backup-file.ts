import { activitySchema } from './activity';
import { decisionSchema } from './decision';
import { draftSchema } from './draft';
import { guideSchema } from './guide';
import { replyTemplateSchema } from './reply-template';
import { settingsSchema } from './settings';
import { slotSchema } from './slot';
import { unsentTextSchema } from './unsent-text';
import { z } from './zod';

export const BACKUP_FORMAT = 'tonewright-backup';
export const BACKUP_VERSION = 1;

/** Everything in one file. */
export const backupFileSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  exportedAt: z.iso.datetime(),
  data: z.strictObject({
    drafts: z.array(draftSchema),
    slots: z.array(slotSchema),
    templates: z.array(replyTemplateSchema),
    unsent: z.array(unsentTextSchema),
    decisions: z.array(decisionSchema),
    activity: z.array(activitySchema),
    guide: guideSchema,
    settings: settingsSchema,
  }),
});

export type BackupFile = z.infer<typeof backupFileSchema>;
