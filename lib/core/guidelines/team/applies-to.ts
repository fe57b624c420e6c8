import { todayIn } from '../../calendar/today';
import { plainHandle } from '../../team/plain-handle';
import type { DraftText } from '../draft-text';
import type { TeamScope } from '../team-rule';

/** Whether a rule speaks here and today. What is not known of a draft is no place for a rule that asks for it. */
export function appliesTo(scope: TeamScope, draft: DraftText): boolean {
  const { context } = draft;
  return (
    holds(scope.platforms, context.platform) &&
    holds(scope.kinds, context.kind) &&
    holds(scope.languages, draft.language) &&
    holds(scope.accounts.map(plainHandle), plainHandle(context.account?.handle ?? '')) &&
    isInForce(scope, draft)
  );
}

function isInForce({ from, until }: TeamScope, { context }: DraftText): boolean {
  if (from === null && until === null) return true;
  if (context.time === undefined || context.zone === undefined) return false;
  // ISO dates sort as text.
  const today = todayIn(context.zone, context.time);
  return (from === null || from <= today) && (until === null || today <= until);
}

function holds<T>(listed: readonly T[], own: T): boolean {
  return listed.length === 0 || listed.includes(own);
}
