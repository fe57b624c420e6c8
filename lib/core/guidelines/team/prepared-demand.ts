import type { Localized } from '../../language';
import type { Span } from '../../text/span';
import type { DraftText } from '../draft-text';
import type { Match } from '../rule';

/** One of a rule's words in the draft: the person's own characters, and where they stand in the plain form. */
export interface Heard extends Span {
  /** The word as the team wrote it. */
  readonly word: string;
  readonly at: number;
  readonly until: number;
  /** Found only by looking past a disguise, which does not count as having said it. */
  readonly disguised: boolean;
}

/** The words a rule listens for. `names` are heard with spaces and hyphens anywhere. */
export const ROLES = ['terms', 'companions', 'names'] as const;
export type Role = (typeof ROLES)[number];
export type Hearing = Readonly<Record<Role, readonly Heard[]>>;

/** What a rule of the team says about a draft, in words made from its demand. */
export interface TeamMatch extends Match {
  readonly message: Localized;
}

/** A demand made ready to run. The words of all rules are looked for in one pass. */
export interface PreparedDemand extends Partial<Readonly<Record<Role, readonly string[]>>> {
  /** Where one of these must stand for the rule to have anything to say; without, it is always asked. */
  readonly wakes?: readonly Role[];
  /** Only one of several rules that mark the same words speaks: the one with the most words. */
  readonly yields?: boolean;
  find(draft: DraftText, heard: Hearing): readonly TeamMatch[];
}

/** One kind of demand in its own file. */
export type Prepare<Demand> = (demand: Demand) => PreparedDemand;
