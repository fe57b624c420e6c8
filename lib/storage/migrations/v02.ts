import type { Guide } from '@/lib/core/guidelines/guide';
import { ANYWHERE, type TeamRule } from '@/lib/core/guidelines/team-rule';
import type { Decision } from '@/lib/core/team/decision';
import type { BackupDataV01 } from '@/lib/schemas/backup-file-v01';
import type { SettingsV04 } from '@/lib/schemas/settings-v04';
import { ONLY } from '../only';
import type { Migration } from './migration';

type GuideV01 = BackupDataV01['guide'];

/** The team's words become rules of the team; who speaks, what we call ourselves and what was waved off get a place. */
export const V02: Migration = {
  version: 2,
  stores: { sent: 'id, at' },
  async upgrade(transaction) {
    const guide = transaction.table<GuideV01 | Guide, string>('guide');
    const settings = transaction.table<BackupDataV01['settings'] | SettingsV04, string>('settings');
    const before = (await guide.get(ONLY)) as GuideV01 | undefined;
    if (before) await guide.put(guideFromV01(before), ONLY);
    const set = (await settings.get(ONLY)) as BackupDataV01['settings'] | undefined;
    if (set) await settings.put(settingsFromV01(set), ONLY);
    await transaction
      .table('decisions')
      .toCollection()
      .modify((row) => {
        Object.assign(row, decisionFromV01(row));
      });
  },
};

export function guideFromV01({ rules, terms, packs, allowed }: GuideV01): Guide {
  return {
    voice: { prose: '', dos: [], donts: [] },
    rules: rules as Guide['rules'],
    teamRules: terms.filter(({ term }) => term.trim() !== '').map(ruleFromTerm),
    packs,
    allowed,
    company: { names: [], rivals: [], domains: [], hashtags: [], careHandle: '' },
    dismissals: [],
  };
}

function ruleFromTerm({ id, term, replacement, level, note }: GuideV01['terms'][number]): TeamRule {
  return {
    id,
    on: true,
    level,
    demand: replacement ? { kind: 'prefer', terms: [term], replacement } : { kind: 'avoid', terms: [term] },
    scope: ANYWHERE,
    exceptions: [],
    message: { ko: note, en: note },
    link: '',
  };
}

export function settingsFromV01(settings: BackupDataV01['settings']): SettingsV04 {
  return { ...settings, roles: {}, keepTexts: false };
}

export function decisionFromV01(decision: BackupDataV01['decisions'][number]): Decision {
  return { ...decision, text: null, account: '' };
}
