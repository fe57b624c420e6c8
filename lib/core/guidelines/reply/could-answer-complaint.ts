import type { DraftText } from '../draft-text';
import { isComplaintReply } from './complaint-reply';
import { oncePerDraft } from './once-per-draft';

/** Below this a question is surely only a question. */
const ONLY_ASKS = 0.3;

/** Whether the draft may answer a complaint: anything but praise or a plain question, as far as that was read. */
export const couldAnswerComplaint: (draft: DraftText) => boolean = oncePerDraft((draft) => {
  const { kind, answered, replyTo = '' } = draft.context;
  if (kind === 'post') return false;
  if (isComplaintReply(draft)) return true;
  const triage = answered?.triage;
  if (!triage || replyTo.trim() === '') return false;
  return triage.kind !== 'praise' && (triage.kind !== 'question' || triage.complaint > ONLY_ASKS);
});
