import type { DraftText } from '../draft-text';
import { apologises } from './apology';
import { oncePerDraft } from './once-per-draft';
import { namesTrouble } from './trouble';

/** As likely a grievance as not. */
const LIKELY = 0.5;

/** Up to here a post says too little for the learned reading, and its words are looked at one by one. */
const SHORT = 60;

/** Whether the draft answers a complaint: by the reading of the answered post, by its words, or because it says sorry. */
export const isComplaintReply: (draft: DraftText) => boolean = oncePerDraft(
  (draft) => draft.context.kind !== 'post' && (answersTrouble(draft) || apologises(draft.normal.text)),
);

/** The same by the answered post alone, whatever the draft says. */
export const answersTrouble: (draft: DraftText) => boolean = oncePerDraft(
  ({ context: { answered, replyTo } }) => {
    const triage = answered?.triage;
    if (triage && triage.complaint >= LIKELY) return true;
    if (triage?.kind === 'praise' || triage?.kind === 'question') return false;
    return replyTo !== undefined && replyTo.length <= SHORT && namesTrouble(replyTo);
  },
);
