import { CATALOGUE } from '@/lib/core/guidelines/catalogue';
import type { CheckContext } from '@/lib/core/guidelines/check-context';
import { createCheck } from '@/lib/core/guidelines/engine';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { HINTS } from '@/lib/core/reach/hints';
import { triagePost } from '@/lib/models/complaints/triage-post';

/** The check as it ships, without a browser. */
export const shippedCheck = createCheck({
  rules: [...CATALOGUE, ...HINTS],
  guide: EMPTY_GUIDE,
  now: () => performance.now(),
});

/** What a page would know of the answered post, from its text alone. */
export function answering(replyTo: string): Pick<CheckContext, 'replyTo' | 'answered'> {
  return {
    replyTo,
    answered: {
      triage: triagePost(replyTo),
      author: '',
      handle: null,
      addressesUs: null,
      time: null,
      ownReplies: 0,
      answeredByOthers: false,
    },
  };
}
