import type { DraftText } from '../draft-text';
import { isComplaintReply } from './complaint-reply';

/** Whether the draft answers a complaint, or somebody whose words we could not read. */
export function couldAnswerComplaint(draft: DraftText): boolean {
  return draft.context.replyTo === undefined || isComplaintReply(draft);
}
