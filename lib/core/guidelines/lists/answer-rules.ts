import { apologyCauseUnknown } from '../catalogue/apology-cause-unknown';
import { apologyComponents } from '../catalogue/apology-components';
import { askBeforeHelp } from '../catalogue/ask-before-help';
import { closeTheLoop } from '../catalogue/close-the-loop';
import { compensationPublicFirst } from '../catalogue/compensation-public-first';
import { defensivePolicy } from '../catalogue/defensive-policy';
import { deleteCaution } from '../catalogue/delete-caution';
import { emojiInComplaint } from '../catalogue/emoji-in-complaint';
import { empathyFirst } from '../catalogue/empathy-first';
import { escalateTrigger } from '../catalogue/escalate-trigger';
import { nonApology } from '../catalogue/non-apology';
import { notOurDepartment } from '../catalogue/not-our-department';
import { pausePrompt } from '../catalogue/pause-prompt';
import { peerAnswerThanks } from '../catalogue/peer-answer-thanks';
import { placeholderLeft } from '../catalogue/placeholder-left';
import { praiseReply } from '../catalogue/praise-reply';
import { publicTurnLimit } from '../catalogue/public-turn-limit';
import { replyAcknowledgeSpecific } from '../catalogue/reply-acknowledge-specific';
import { replyBoilerplate } from '../catalogue/reply-boilerplate';
import { replyCorrectWithSource } from '../catalogue/reply-correct-with-source';
import { replyINotWe } from '../catalogue/reply-i-not-we';
import { replyNoJoke } from '../catalogue/reply-no-joke';
import { replyOwnerDeadline } from '../catalogue/reply-owner-deadline';
import { replyPrivateHandoff } from '../catalogue/reply-private-handoff';
import { routeToCare } from '../catalogue/route-to-care';
import { thanksComplainant } from '../catalogue/thanks-complainant';
import { triageNotByFollowers } from '../catalogue/triage-not-by-followers';
import { triageRequired } from '../catalogue/triage-required';
import { trollStop } from '../catalogue/troll-stop';
import { vagueDeadline } from '../catalogue/vague-deadline';
import { yanghaeOnly } from '../catalogue/yanghae-only';
import type { Rule } from '../rule';

/** How customers are answered, and by whom. */
export const ANSWER_RULES: readonly Rule[] = [
  pausePrompt,
  triageRequired,
  triageNotByFollowers,
  routeToCare,
  notOurDepartment,
  replyAcknowledgeSpecific,
  empathyFirst,
  nonApology,
  yanghaeOnly,
  apologyComponents,
  apologyCauseUnknown,
  replyOwnerDeadline,
  vagueDeadline,
  replyPrivateHandoff,
  publicTurnLimit,
  compensationPublicFirst,
  askBeforeHelp,
  replyBoilerplate,
  placeholderLeft,
  replyINotWe,
  emojiInComplaint,
  replyNoJoke,
  defensivePolicy,
  thanksComplainant,
  praiseReply,
  trollStop,
  replyCorrectWithSource,
  escalateTrigger,
  deleteCaution,
  closeTheLoop,
  peerAnswerThanks,
];
