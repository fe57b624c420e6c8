import type { Localized } from '../language';
import type { Level } from '../level';
import type { Span } from '../text/span';
import type { Evidence, RuleFamily, Suggestion } from './rule';

/** One thing to check in a draft: plain data, ready to draw. Offsets are UTF-16 code units of the checked text. */
export interface Finding extends Span {
  readonly rule: string;
  readonly family: RuleFamily;
  readonly level: Level;
  /** The flagged characters; empty for a remark on the whole text. */
  readonly excerpt: string;
  readonly message: Localized;
  readonly reason: Localized;
  readonly evidence: readonly Evidence[];
  readonly suggestions: readonly Suggestion[];
}
