import type { SettingsV07 } from '@/lib/schemas/settings-v07';
import type { SettingsV09 } from '@/lib/schemas/settings-v09';
import { ONLY } from '../only';
import type { Migration } from './migration';

/** A site can be paused for a while, and a slot called to mind before its time. */
export const V08: Migration = {
  version: 8,
  stores: {},
  async upgrade(transaction) {
    const settings = transaction.table<SettingsV07 | SettingsV09, string>('settings');
    const before = (await settings.get(ONLY)) as SettingsV07 | undefined;
    if (before) await settings.put(settingsFromV07(before), ONLY);
  },
};

export function settingsFromV07(settings: SettingsV07): SettingsV09 {
  return { ...settings, pausedUntil: { x: null, facebook: null }, remindMinutes: null };
}
