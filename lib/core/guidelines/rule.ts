import type { Localized } from '../language';
import type { Level } from '../level';
import type { Platform, TextKind } from '../platform';
import type { Edit, Span } from '../text/span';
import type { DraftText } from './draft-text';

/** Industry packs that a team switches on. */
export type Pack = 'cosmetics' | 'food' | 'finance' | 'medical' | 'listed' | 'public';

export type RuleFamily = 'warning' | 'reply' | 'tone' | 'hint' | 'calendar';

/** How much a source can carry; shown beside it. */
export type Strength = 'experiment' | 'observation' | 'vendor' | 'law' | 'convention';

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
  readonly message?: Localized;
  readonly suggestions?: readonly Suggestion[];
}

/** A rule is data plus one pure, synchronous check. The file is named after the id. */
export interface Rule {
  readonly id: string;
  readonly family: RuleFamily;
  readonly level: Level;
  readonly platforms: readonly Platform[];
  readonly kinds: readonly TextKind[];
  /** Runs only while the team has this pack switched on. */
  readonly pack?: Pack;
  /** One line, as shown in the panel. */
  readonly message: Localized;
  /** One sentence behind "Why?". */
  readonly reason: Localized;
  readonly evidence: readonly Evidence[];
  check(draft: DraftText): readonly Match[];
}

/** What the workspace shows about a rule; exported beside the rule as `docs`, and kept out of the page's bundle. */
export interface RuleDocs {
  readonly summary: Localized;
  readonly bad: Readonly<Record<'ko' | 'en', readonly string[]>>;
  readonly good: Readonly<Record<'ko' | 'en', readonly string[]>>;
}
