import type { Slot } from '../calendar/slot';
import type { CheckContext } from '../guidelines/check-context';
import type { Settings } from '../team/settings';
import { type Draft, textKindOf } from './draft';

/** What the rules may know of a draft before it reaches a composer. `slot` is where it goes out, if that is planned. */
export function draftContext(
  draft: Pick<Draft, 'site' | 'kind'>,
  { zone, crisis, publicTurns }: Settings,
  slot?: Pick<Slot, 'kind'>,
): CheckContext {
  return {
    platform: draft.site,
    kind: textKindOf(draft),
    longPosts: draft.kind === 'thread',
    ...(slot ? { contentKind: slot.kind } : {}),
    ...{ zone, crisis, publicTurns },
  };
}
