import type { Level } from '../level';
import type { Company } from './check-context';
import type { Dismissal } from './dismissal';
import type { Pack } from './pack';
import type { TeamRule } from './team-rule';

/** The team's word on one rule of the catalogue. Absent means: as the catalogue has it. */
export interface RuleSetting {
  readonly on: boolean;
  readonly level?: Level;
}

/** How we sound, for people to read. */
export interface Voice {
  readonly prose: string;
  readonly dos: readonly string[];
  readonly donts: readonly string[];
}

/** The team's tone guide. One per browser profile. */
export interface Guide {
  readonly voice: Voice;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly teamRules: readonly TeamRule[];
  readonly packs: readonly Pack[];
  /** Words that must never be flagged: our own names, public numbers, donation accounts. */
  readonly allowed: readonly string[];
  readonly company: Company;
  readonly dismissals: readonly Dismissal[];
}

export const EMPTY_GUIDE: Guide = {
  voice: { prose: '', dos: [], donts: [] },
  rules: {},
  teamRules: [],
  packs: [],
  allowed: [],
  company: { names: [], rivals: [], domains: [], hashtags: [], careHandle: '' },
  dismissals: [],
};
