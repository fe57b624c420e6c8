import type { Guide } from '../guidelines/guide';
import type { Pack } from '../guidelines/pack';
import { ANYWHERE, type TeamRule } from '../guidelines/team-rule';
import type { Language } from '../language';
import type { Settings } from './settings';
import { takeBack, takeBackFields } from './take-back';

/** What a team says of itself in its first two minutes. All of it may be left empty. */
export interface SetUp {
  readonly language: Language | 'auto';
  /** How we and our brands are written, the one that replies use first. */
  readonly names: readonly string[];
  /** Handles or page names, without @. */
  readonly accounts: readonly string[];
  readonly packs: readonly Pack[];
  readonly signature: string;
}

/** The two rows in which the answers stand. */
export interface TeamRows {
  readonly settings: Settings;
  readonly guide: Guide;
}

/** What the team said so far. */
export function setUpOf({ settings, guide }: TeamRows): SetUp {
  const { language, accounts, signature, brand } = settings;
  const names = new Set([brand, ...guide.company.names].filter((name) => name !== ''));
  return { language, names: [...names], accounts, packs: guide.packs, signature };
}

/**
 * The rows as the answers have them. A new name gets a rule that holds its spelling; a name that was taken out takes such
 * a rule with it. Everything else stays as it is.
 */
export function applySetUp(now: TeamRows, chosen: SetUp, newId: () => string): TeamRows {
  const { settings, guide } = now;
  const { names, language, accounts, packs, signature } = chosen;
  const before = setUpOf(now).names;
  const gone = before.filter((name) => !names.includes(name));
  const kept = guide.teamRules.filter((rule) => !gone.some((name) => spells(rule, name)));
  const fresh = names
    .filter((name) => !before.includes(name) && !kept.some((rule) => spells(rule, name)))
    .map((name) => spellingRule(newId(), name));
  return {
    settings: { ...settings, language, accounts, signature, brand: names[0] ?? '' },
    guide: {
      ...guide,
      packs,
      teamRules: [...fresh, ...kept],
      company: { ...guide.company, names },
    },
  };
}

/** Undoes what the answers made of the rows, and nothing that was done since. */
export function takeBackSetUp(before: TeamRows, after: TeamRows, now: TeamRows): TeamRows {
  return {
    settings: takeBackFields(before.settings, after.settings, now.settings),
    guide: takeBack(before.guide, after.guide, now.guide),
  };
}

function spells({ demand }: TeamRule, name: string): boolean {
  return demand.kind === 'spelling' && demand.name === name;
}

function spellingRule(id: string, name: string): TeamRule {
  return {
    ...{ id, on: true, level: 'warn', scope: ANYWHERE, exceptions: [], link: '' },
    demand: { kind: 'spelling', name, wrong: [] },
    message: { ko: '', en: '' },
  };
}
