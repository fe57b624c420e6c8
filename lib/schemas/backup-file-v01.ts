import { activitySchema } from './activity';
import { draftSchema } from './draft';
import { id, line, moment, platform, text, zone } from './fields';
import { replyTemplateV03Schema } from './reply-template-v03';
import { slotV06Schema } from './slot-v06';
import { unsentTextSchema } from './unsent-text';
import { z } from './zod';

const level = z.enum(['block', 'warn', 'advise', 'tip']);

/** A backup as Tonewright 0.1 wrote it. Files of that time can still be read in; never edited. */
export const backupFileV01Schema = z.strictObject({
  format: z.literal('tonewright-backup'),
  version: z.literal(1),
  exportedAt: z.iso.datetime(),
  data: z.strictObject({
    drafts: z.array(draftSchema),
    slots: z.array(slotV06Schema),
    templates: z.array(replyTemplateV03Schema),
    unsent: z.array(unsentTextSchema),
    decisions: z.array(
      z.strictObject({
        id,
        site: platform,
        rules: z.array(id).max(500),
        level,
        outcome: z.enum(['edited', 'posted']),
        reason: text,
        textHash: z.string().regex(/^[0-9a-f]{64}$/),
        at: moment,
      }),
    ),
    activity: z.array(activitySchema),
    guide: z.strictObject({
      rules: z.record(id, z.strictObject({ on: z.boolean(), level: level.exactOptional() })),
      terms: z.array(z.strictObject({ id, term: line, replacement: line, level, note: text })).max(50_000),
      packs: z.array(z.enum(['cosmetics', 'food', 'finance', 'medical', 'listed', 'public'])).max(6),
      allowed: z.array(line).max(20_000),
    }),
    settings: z.strictObject({
      language: z.enum(['auto', 'ko', 'en']),
      accounts: z.array(line).max(1_000),
      brand: line,
      signature: line,
      complaintThreshold: z.number().min(0).max(1),
      zone,
      paused: z.strictObject({ x: z.boolean(), facebook: z.boolean() }),
      crisis: z.boolean(),
    }),
  }),
});

export type BackupDataV01 = z.infer<typeof backupFileV01Schema>['data'];
