import type { SettingsV04 } from '@/lib/schemas/settings-v04';
import type { SettingsV05 } from '@/lib/schemas/settings-v05';
import { ONLY } from '../only';
import type { Migration } from './migration';

/**
 * Complaints get a place as cases; a first answer gets its target, and complaints somebody who takes them over. What an
 * account puts into its blanks gets a place to be remembered.
 */
export const V05: Migration = {
  version: 5,
  stores: { cases: 'id, lastSeenAt, promisedAt', rememberedValues: 'id, account' },
  async upgrade(transaction) {
    const settings = transaction.table<SettingsV04 | SettingsV05, string>('settings');
    const before = (await settings.get(ONLY)) as SettingsV04 | undefined;
    if (before) await settings.put(settingsFromV04(before), ONLY);
  },
};

export function settingsFromV04(settings: SettingsV04): SettingsV05 {
  return {
    ...settings,
    answerTargets: { urgent: 15, onX: 60, usual: 1_440 },
    dutyHours: { days: [1, 2, 3, 4, 5], from: '09:00', until: '18:00' },
    publicTurns: 2,
    contacts: [],
  };
}
