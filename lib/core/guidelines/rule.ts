import type { Language, Localized } from '../language';
import type { Level } from '../level';
import type { Platform, TextKind } from '../platform';
import type { Edit, Span } from '../text/span';
import type { DraftText } from './draft-text';
import type { Pack } from './pack';

export type RuleFamily = 'warning' | 'reply' | 'tone' | 'hint' | 'calendar';

/** How much a source can carry, the most first; shown beside it. */
export const STRENGTHS = ['experiment', 'observation', 'law', 'vendor', 'convention'] as const;
export type Strength = (typeof STRENGTHS)[number];

export interface Evidence {
  readonly source: Localized;
  /** Year or ISO date of the source. */
  readonly date: string;
  readonly strength: Strength;
}

/** One click, one edit, one undo step. The label is what stands on the button. */
export interface Suggestion {
  readonly label: Localized;
  readonly edit: Edit;
}

/** What a rule saw: the person's own characters (UTF-16 offsets). An empty span is a remark on the whole text. */
export interface Match extends Span {
  /** Only where it differs from the rule's own. */
  readonly level?: Level;
  /** Only where it says more than the rule's own, such as which part is missing. */
  readonly message?: Localized;
  readonly suggestions?: readonly Suggestion[];
  /** Neither "Not again", nor an allowed word, nor a setting of the team silences it; only a reason lets it out. */
  readonly firm?: true;
}

/** A rule is data plus one pure, synchronous check. The file is named after the id. */
export interface Rule {
  readonly id: string;
  readonly family: RuleFamily;
  readonly level: Level;
  readonly platforms: readonly Platform[];
  readonly kinds: readonly TextKind[];
  /** The languages it reads. */
  readonly languages: readonly Language[];
  /** Runs only while the team has one of these packs switched on. */
  readonly packs?: readonly Pack[];
  /**
   * Word parts, in lower case and plain form, one of which stands in every text that the rule can speak about. The
   * engine looks for all rules' cues in one pass, so that a rule with nothing to say costs nothing. Left out where
   * the rule reads disguised text, or more than the text.
   */
  readonly cues?: readonly string[];
  /** Some of its matches are firm: switched off, it still speaks of those. */
  readonly firm?: true;
  check(draft: DraftText): readonly Match[];
}

/** What people read about a rule. Exported beside it as `docs`, and kept out of the page's bundle. */
export interface RuleDocs {
  /** One line, as shown in the panel. */
  readonly message: Localized;
  /** One sentence behind "Why?". */
  readonly reason: Localized;
  /** What it looks for, for those who choose rules. */
  readonly summary: Localized;
  readonly evidence: readonly Evidence[];
  /** At least one of each in every language the rule reads. */
  readonly bad: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly good: Readonly<Partial<Record<Language, readonly string[]>>>;
}
