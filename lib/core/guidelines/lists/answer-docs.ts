import { docs as apologyCauseUnknown } from '../catalogue/apology-cause-unknown';
import { docs as apologyComponents } from '../catalogue/apology-components';
import { docs as askBeforeHelp } from '../catalogue/ask-before-help';
import { docs as closeTheLoop } from '../catalogue/close-the-loop';
import { docs as compensationPublicFirst } from '../catalogue/compensation-public-first';
import { docs as defensivePolicy } from '../catalogue/defensive-policy';
import { docs as deleteCaution } from '../catalogue/delete-caution';
import { docs as emojiInComplaint } from '../catalogue/emoji-in-complaint';
import { docs as empathyFirst } from '../catalogue/empathy-first';
import { docs as escalateTrigger } from '../catalogue/escalate-trigger';
import { docs as nonApology } from '../catalogue/non-apology';
import { docs as notOurDepartment } from '../catalogue/not-our-department';
import { docs as pausePrompt } from '../catalogue/pause-prompt';
import { docs as peerAnswerThanks } from '../catalogue/peer-answer-thanks';
import { docs as placeholderLeft } from '../catalogue/placeholder-left';
import { docs as praiseReply } from '../catalogue/praise-reply';
import { docs as publicTurnLimit } from '../catalogue/public-turn-limit';
import { docs as replyAcknowledgeSpecific } from '../catalogue/reply-acknowledge-specific';
import { docs as replyBoilerplate } from '../catalogue/reply-boilerplate';
import { docs as replyCorrectWithSource } from '../catalogue/reply-correct-with-source';
import { docs as replyINotWe } from '../catalogue/reply-i-not-we';
import { docs as replyNoJoke } from '../catalogue/reply-no-joke';
import { docs as replyOwnerDeadline } from '../catalogue/reply-owner-deadline';
import { docs as replyPrivateHandoff } from '../catalogue/reply-private-handoff';
import { docs as routeToCare } from '../catalogue/route-to-care';
import { docs as thanksComplainant } from '../catalogue/thanks-complainant';
import { docs as triageNotByFollowers } from '../catalogue/triage-not-by-followers';
import { docs as triageRequired } from '../catalogue/triage-required';
import { docs as trollStop } from '../catalogue/troll-stop';
import { docs as vagueDeadline } from '../catalogue/vague-deadline';
import { docs as yanghaeOnly } from '../catalogue/yanghae-only';
import type { RuleDocs } from '../rule';

export const ANSWER_DOCS: Readonly<Record<string, RuleDocs>> = {
  'pause-prompt': pausePrompt,
  'triage-required': triageRequired,
  'triage-not-by-followers': triageNotByFollowers,
  'route-to-care': routeToCare,
  'not-our-department': notOurDepartment,
  'reply-acknowledge-specific': replyAcknowledgeSpecific,
  'empathy-first': empathyFirst,
  'non-apology': nonApology,
  'yanghae-only': yanghaeOnly,
  'apology-components': apologyComponents,
  'apology-cause-unknown': apologyCauseUnknown,
  'reply-owner-deadline': replyOwnerDeadline,
  'vague-deadline': vagueDeadline,
  'reply-private-handoff': replyPrivateHandoff,
  'public-turn-limit': publicTurnLimit,
  'compensation-public-first': compensationPublicFirst,
  'ask-before-help': askBeforeHelp,
  'reply-boilerplate': replyBoilerplate,
  'placeholder-left': placeholderLeft,
  'reply-i-not-we': replyINotWe,
  'emoji-in-complaint': emojiInComplaint,
  'reply-no-joke': replyNoJoke,
  'defensive-policy': defensivePolicy,
  'thanks-complainant': thanksComplainant,
  'praise-reply': praiseReply,
  'troll-stop': trollStop,
  'reply-correct-with-source': replyCorrectWithSource,
  'escalate-trigger': escalateTrigger,
  'delete-caution': deleteCaution,
  'close-the-loop': closeTheLoop,
  'peer-answer-thanks': peerAnswerThanks,
};
