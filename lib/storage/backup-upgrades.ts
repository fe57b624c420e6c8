import type { BackupFile } from '@/lib/schemas/backup-file';
import { type BackupDataV01, backupFileV01Schema } from '@/lib/schemas/backup-file-v01';
import { backupFileV02Schema } from '@/lib/schemas/backup-file-v02';
import { backupFileV03Schema } from '@/lib/schemas/backup-file-v03';
import { backupFileV04Schema } from '@/lib/schemas/backup-file-v04';
import { backupFileV05Schema } from '@/lib/schemas/backup-file-v05';
import { backupFileV06Schema } from '@/lib/schemas/backup-file-v06';
import { backupFileV07Schema } from '@/lib/schemas/backup-file-v07';
import { backupFileV08Schema } from '@/lib/schemas/backup-file-v08';
import { backupFileV09Schema } from '@/lib/schemas/backup-file-v09';
import { backupFileV10Schema } from '@/lib/schemas/backup-file-v10';
import type { ReplyTemplateV03 } from '@/lib/schemas/reply-template-v03';
import type { SettingsV04 } from '@/lib/schemas/settings-v04';
import type { SettingsV05 } from '@/lib/schemas/settings-v05';
import type { SettingsV07 } from '@/lib/schemas/settings-v07';
import type { SettingsV09 } from '@/lib/schemas/settings-v09';
import type { SlotV06 } from '@/lib/schemas/slot-v06';
import type { z } from '@/lib/schemas/zod';
import { decisionFromV01, guideFromV01, settingsFromV01 } from './migrations/v02';
import { templateFromV03 } from './migrations/v04';
import { settingsFromV04 } from './migrations/v05';
import { settingsFromV05 } from './migrations/v06';
import { slotFromV06 } from './migrations/v07';
import { settingsFromV07 } from './migrations/v08';
import { settingsFromV09 } from './migrations/v10';

type Data = BackupFile['data'];
type DataV09 = Omit<Data, 'settings'> & { readonly settings: SettingsV09 };
type DataV08 = Omit<DataV09, 'practised'>;
type DataV07 = Omit<DataV08, 'settings'> & { readonly settings: SettingsV07 };
type DataV06 = Omit<DataV07, 'slots'> & { readonly slots: readonly SlotV06[] };
type DataV05 = Omit<DataV06, 'deletedDrafts' | 'revisions' | 'settings'> & { readonly settings: SettingsV05 };
type DataV04 = Omit<DataV05, 'cases' | 'rememberedValues' | 'settings'> & { readonly settings: SettingsV04 };
type DataV03 = Omit<DataV04, 'templates'> & { readonly templates: readonly ReplyTemplateV03[] };
type DataV02 = Omit<DataV03, 'ownPosts'>;

/** Files of earlier versions: what they must look like, and what they are today. */
export const BACKUP_UPGRADES: Readonly<Record<number, BackupUpgrade>> = {
  1: upgrade(backupFileV01Schema, fromV01),
  2: upgrade(backupFileV02Schema, fromV02),
  3: upgrade(backupFileV03Schema, fromV03),
  4: upgrade(backupFileV04Schema, fromV04),
  5: upgrade(backupFileV05Schema, fromV05),
  6: upgrade(backupFileV06Schema, fromV06),
  7: upgrade(backupFileV07Schema, fromV07),
  8: upgrade(backupFileV08Schema, fromV08),
  9: upgrade(backupFileV09Schema, fromV09),
  10: upgrade(backupFileV10Schema, (data) => data),
};

interface BackupUpgrade {
  readonly schema: z.ZodType<{ exportedAt: string; data: unknown }>;
  /** Of data that this schema has let through. */
  readonly toToday: (data: never) => Data;
}

function upgrade<D>(
  schema: z.ZodType<{ exportedAt: string; data: D }>,
  toToday: (data: D) => Data,
): BackupUpgrade {
  return { schema, toToday };
}

/** A file of Tonewright 0.1. */
function fromV01(data: BackupDataV01): Data {
  return fromV02({
    ...data,
    decisions: data.decisions.map(decisionFromV01),
    sent: [],
    guide: guideFromV01(data.guide),
    settings: settingsFromV01(data.settings),
  });
}

/** From before our own posts were counted. */
function fromV02(data: DataV02): Data {
  return fromV03({ ...data, ownPosts: [] });
}

/** From when a reply had one wording. */
function fromV03(data: DataV03): Data {
  return fromV04({ ...data, templates: data.templates.map(templateFromV03) });
}

/** From before complaints were kept as cases. */
function fromV04(data: DataV04): Data {
  return fromV05({ ...data, cases: [], rememberedValues: [], settings: settingsFromV04(data.settings) });
}

/** From before drafts had revisions and a bin. */
function fromV05(data: DataV05): Data {
  return fromV06({ ...data, deletedDrafts: [], revisions: [], settings: settingsFromV05(data.settings) });
}

/** From before a slot could come again. */
function fromV06(data: DataV06): Data {
  return fromV07({ ...data, slots: data.slots.map(slotFromV06) });
}

/** From before reminders and pauses of an hour. */
function fromV07(data: DataV07): Data {
  return fromV08({ ...data, settings: settingsFromV07(data.settings) });
}

/** From before exercises were counted. */
function fromV08(data: DataV08): Data {
  return fromV09({ ...data, practised: [] });
}

/** From before sensitive dates. */
function fromV09(data: DataV09): Data {
  return { ...data, settings: settingsFromV09(data.settings) };
}
