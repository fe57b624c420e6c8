import type { Slot } from '@/lib/core/calendar/slot';
import type { DeletedDraft, Draft } from '@/lib/core/drafts/draft';
import type { Revision } from '@/lib/core/drafts/revision';
import type { UnsentText } from '@/lib/core/drafts/unsent-text';
import type { Guide } from '@/lib/core/guidelines/guide';
import type { SentText } from '@/lib/core/guidelines/sent-text';
import type { Practised } from '@/lib/core/practice/practised';
import type { OwnPost } from '@/lib/core/reach/own-post';
import type { ComplaintCase } from '@/lib/core/replies/complaint-case';
import type { RememberedValue } from '@/lib/core/replies/remembered-value';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import type { Activity, Decision } from '@/lib/core/team/decision';
import type { Settings } from '@/lib/core/team/settings';
import { activitySchema } from './activity';
import { complaintCaseSchema } from './complaint-case';
import { decisionSchema } from './decision';
import { deletedDraftSchema, draftSchema } from './draft';
import { guideSchema } from './guide';
import { ownPostSchema } from './own-post';
import { practisedSchema } from './practised';
import { rememberedValueSchema } from './remembered-value';
import { replyTemplateSchema } from './reply-template';
import { revisionSchema } from './revision';
import { sentTextSchema } from './sent-text';
import { settingsSchema } from './settings';
import { slotSchema } from './slot';
import { unsentTextSchema } from './unsent-text';
import { z } from './zod';

export const BACKUP_FORMAT = 'tonewright-backup';
export const BACKUP_VERSION = 11;

/** Everything in one file. */
export interface BackupFile {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: typeof BACKUP_VERSION;
  /** ISO date and time. */
  readonly exportedAt: string;
  readonly data: {
    readonly drafts: readonly Draft[];
    readonly deletedDrafts: readonly DeletedDraft[];
    readonly revisions: readonly Revision[];
    readonly slots: readonly Slot[];
    readonly templates: readonly ReplyTemplate[];
    readonly unsent: readonly UnsentText[];
    readonly decisions: readonly Decision[];
    readonly activity: readonly Activity[];
    readonly sent: readonly SentText[];
    readonly ownPosts: readonly OwnPost[];
    readonly cases: readonly ComplaintCase[];
    readonly rememberedValues: readonly RememberedValue[];
    readonly practised: readonly Practised[];
    readonly guide: Guide;
    readonly settings: Settings;
  };
}

export const backupDataSchema = z.strictObject({
  drafts: z.array(draftSchema),
  deletedDrafts: z.array(deletedDraftSchema),
  revisions: z.array(revisionSchema),
  slots: z.array(slotSchema),
  templates: z.array(replyTemplateSchema),
  unsent: z.array(unsentTextSchema),
  decisions: z.array(decisionSchema),
  activity: z.array(activitySchema),
  sent: z.array(sentTextSchema),
  ownPosts: z.array(ownPostSchema),
  cases: z.array(complaintCaseSchema),
  rememberedValues: z.array(rememberedValueSchema),
  practised: z.array(practisedSchema),
  guide: guideSchema,
  settings: settingsSchema,
});

export const backupFileSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  exportedAt: z.iso.datetime(),
  data: backupDataSchema,
}) satisfies z.ZodType<BackupFile>;
