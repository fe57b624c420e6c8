import { USUAL_SENSITIVE_DATES } from '@/lib/core/calendar/sensitive-dates';
import type { Settings } from '@/lib/core/team/settings';
import type { SettingsV09 } from '@/lib/schemas/settings-v09';
import { ONLY } from '../only';
import type { Migration } from './migration';

/** The team has a list of sensitive dates. */
export const V10: Migration = {
  version: 10,
  stores: {},
  async upgrade(transaction) {
    const settings = transaction.table<SettingsV09 | Settings, string>('settings');
    const before = (await settings.get(ONLY)) as SettingsV09 | undefined;
    if (before) await settings.put(settingsFromV09(before), ONLY);
  },
};

export function settingsFromV09(settings: SettingsV09): Settings {
  return { ...settings, sensitiveDates: USUAL_SENSITIVE_DATES };
}
