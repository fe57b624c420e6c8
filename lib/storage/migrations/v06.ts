import type { SettingsV05 } from '@/lib/schemas/settings-v05';
import type { SettingsV07 } from '@/lib/schemas/settings-v07';
import { ONLY } from '../only';
import type { Migration } from './migration';

/** Drafts get revisions and a bin; the team sets for how long texts that did not go out are kept. */
export const V06: Migration = {
  version: 6,
  stores: { deletedDrafts: 'id, deletedAt', revisions: '[draftId+at]' },
  async upgrade(transaction) {
    const settings = transaction.table<SettingsV05 | SettingsV07, string>('settings');
    const before = (await settings.get(ONLY)) as SettingsV05 | undefined;
    if (before) await settings.put(settingsFromV05(before), ONLY);
  },
};

export function settingsFromV05(settings: SettingsV05): SettingsV07 {
  return { ...settings, unsentDays: 7 };
}
