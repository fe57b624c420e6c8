import type { Level } from '../level';
import type { Pack } from './rule';

/** The team's word on one rule. Absent means: as the catalogue has it. */
export interface RuleSetting {
  readonly on: boolean;
  readonly level?: Level;
}

/** A word the team avoids, or would rather see as another. Written by people in the workspace. */
export interface GuideTerm {
  readonly id: string;
  /** As typed; Korean terms also match with particles attached. */
  readonly term: string;
  /** What to write instead; empty means "avoid". */
  readonly replacement: string;
  readonly level: Level;
  /** Why, in the team's own words; may be empty. */
  readonly note: string;
}

/** The team's tone guide. One per browser profile. */
export interface Guide {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly terms: readonly GuideTerm[];
  readonly packs: readonly Pack[];
  /** Words that must never be flagged: our own names, public numbers, donation accounts. */
  readonly allowed: readonly string[];
}

export const EMPTY_GUIDE: Guide = { rules: {}, terms: [], packs: [], allowed: [] };
