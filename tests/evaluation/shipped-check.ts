import type { CheckContext } from '@/lib/core/guidelines/check-context';
import { createFullCheck } from '@/lib/core/guidelines/full-check';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { triagePost } from '@/lib/models/complaints/triage-post';
import { createOffenceReader } from '@/lib/models/offence/predict';
import { OFFENCE_WEIGHTS } from '@/lib/models/offence/weights';

/** The check as it ships, without a browser. */
export const shippedCheck = createFullCheck({
  guide: EMPTY_GUIDE,
  now: () => performance.now(),
  offence: createOffenceReader(OFFENCE_WEIGHTS),
  // On a busy desk nothing may be left out of a measurement.
  budgetMs: Number.POSITIVE_INFINITY,
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
