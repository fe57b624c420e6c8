import type { Platform, TextKind } from '../platform';
import type { CheckContext } from './check-context';
import type { Finding } from './finding';

/** How far "Not again" reaches: these very words, this rule in this kind of place, or this rule for this account. */
export type DismissalReach =
  | { readonly by: 'wording'; readonly words: string }
  | { readonly by: 'place'; readonly platform: Platform; readonly kind: TextKind }
  | { readonly by: 'account'; readonly account: string };

/** One "Not again". Undone in the workspace by taking it off the list. */
export interface Dismissal {
  readonly id: string;
  readonly rule: string;
  readonly reach: DismissalReach;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Whether somebody said "Not again" to this. */
export type IsDismissed = (finding: Finding, context: CheckContext) => boolean;

export function createIsDismissed(dismissals: readonly Dismissal[]): IsDismissed {
  if (dismissals.length === 0) return () => false;
  const byRule = Map.groupBy(dismissals, ({ rule }) => rule);
  return (finding, context) =>
    byRule.get(finding.rule)?.some(({ reach }) => reaches(reach, finding, context)) ?? false;
}

function reaches(reach: DismissalReach, { excerpt }: Finding, context: CheckContext): boolean {
  if (reach.by === 'wording') return reach.words === excerpt;
  if (reach.by === 'place') return reach.platform === context.platform && reach.kind === context.kind;
  return reach.account === context.account?.handle;
}
