import type { TeamRule } from '@/lib/core/guidelines/team-rule';
import type { ImportProblem } from '@/lib/core/ports';

/** Why a part of a style was not taken over. */
export type NotTakenOver =
  | 'other-kind'
  | 'syntax'
  | 'slow'
  | 'unshown'
  | 'minimum'
  | 'heading-pattern'
  | 'empty'
  | 'out-of-range'
  | 'too-long'
  | 'too-many';

/** One part of a Vale file that stays behind. */
export interface LeftOut {
  readonly file: string;
  /** The token, swap or key it is about. */
  readonly part: string;
  readonly why: NotTakenOver;
}

/** What an import of Vale styles would bring. Nothing is written. */
export interface ValeReport {
  readonly rules: readonly TeamRule[];
  readonly leftOut: readonly LeftOut[];
  /** Files that could not be read at all, by name. */
  readonly unread: readonly { readonly file: string; readonly problems: readonly ImportProblem[] }[];
}
