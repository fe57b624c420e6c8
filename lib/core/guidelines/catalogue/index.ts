import type { Rule } from '../rule';
import { ableistKo } from './ableist-ko';
import { adDisclosureAmbiguous } from './ad-disclosure-ambiguous';
import { adDisclosureMissing } from './ad-disclosure-missing';
import { altTextMissing } from './alt-text-missing';
import { apologyCauseUnknown } from './apology-cause-unknown';
import { apologyComponents } from './apology-components';
import { askBeforeHelp } from './ask-before-help';
import { askPiiInPublic } from './ask-pii-in-public';
import { autoOrBulkReply } from './auto-or-bulk-reply';
import { blameStaff } from './blame-staff';
import { claimNeedsSource } from './claim-needs-source';
import { clickbaitCuriosity } from './clickbait-curiosity';
import { closeTheLoop } from './close-the-loop';
import { codedHateSymbol } from './coded-hate-symbol';
import { compensationPublicFirst } from './compensation-public-first';
import { competitorDisparage } from './competitor-disparage';
import { condolencePublicFigure } from './condolence-public-figure';
import { confidentialMaterial } from './confidential-material';
import { contestShareTagFb } from './contest-share-tag-fb';
import { copyrightMedia } from './copyright-media';
import { cosmeticDrugClaim } from './cosmetic-drug-claim';
import { crisisModePromo } from './crisis-mode-promo';
import { customerDefamation } from './customer-defamation';
import { decorativeUnicode } from './decorative-unicode';
import { defensivePolicy } from './defensive-policy';
import { deleteCaution } from './delete-caution';
import { discountReferencePrice } from './discount-reference-price';
import { divisiveIssueBrand } from './divisive-issue-brand';
import { duplicatePost } from './duplicate-post';
import { emojiInComplaint } from './emoji-in-complaint';
import { empathyFirst } from './empathy-first';
import { employeeDisclosure } from './employee-disclosure';
import { engagementBaitFb } from './engagement-bait-fb';
import { escalateTrigger } from './escalate-trigger';
import { execOfficialVoice } from './exec-official-voice';
import { fairDisclosure } from './fair-disclosure';
import { falseUrgency } from './false-urgency';
import { financeClaim } from './finance-claim';
import { forwardLooking } from './forward-looking';
import { greenClaim } from './green-claim';
import { hashtagOverload } from './hashtag-overload';
import { healthClaim } from './health-claim';
import { inclusiveEn } from './inclusive-en';
import { linkSafety } from './link-safety';
import { litigationTopic } from './litigation-topic';
import { medicalAd } from './medical-ad';
import { moralEmotionalCaution } from './moral-emotional-caution';
import { negativeSpreads } from './negative-spreads';
import { newsjackTragedy } from './newsjack-tragedy';
import { nonApology } from './non-apology';
import { notOurDepartment } from './not-our-department';
import { offensiveLanguage } from './offensive-language';
import { pausePrompt } from './pause-prompt';
import { peerAnswerThanks } from './peer-answer-thanks';
import { personalDisclaimer } from './personal-disclaimer';
import { piiAddress } from './pii-address';
import { piiBankAccount } from './pii-bank-account';
import { piiCard } from './pii-card';
import { piiEmail } from './pii-email';
import { piiIdDocuments } from './pii-id-documents';
import { piiNameOrderCombo } from './pii-name-order-combo';
import { piiPhonePersonal } from './pii-phone-personal';
import { piiRrn } from './pii-rrn';
import { piiSecretKey } from './pii-secret-key';
import { placeholderLeft } from './placeholder-left';
import { plainLanguageEn } from './plain-language-en';
import { plainLanguageKo } from './plain-language-ko';
import { politicalNeutralityPublic } from './political-neutrality-public';
import { praiseReply } from './praise-reply';
import { pressReleaseTone } from './press-release-tone';
import { publicTurnLimit } from './public-turn-limit';
import { replyAcknowledgeSpecific } from './reply-acknowledge-specific';
import { replyBoilerplate } from './reply-boilerplate';
import { replyCorrectWithSource } from './reply-correct-with-source';
import { replyHeat } from './reply-heat';
import { replyINotWe } from './reply-i-not-we';
import { replyNoJoke } from './reply-no-joke';
import { replyOwnerDeadline } from './reply-owner-deadline';
import { replyPrivateHandoff } from './reply-private-handoff';
import { reviewIncentive } from './review-incentive';
import { routeToCare } from './route-to-care';
import { rtEventEmpty } from './rt-event-empty';
import { rumourDenialListed } from './rumour-denial-listed';
import { shortenerOpaque } from './shortener-opaque';
import { staffPrivacy } from './staff-privacy';
import { stereotypeKo } from './stereotype-ko';
import { superlativeUnsubstantiated } from './superlative-unsubstantiated';
import { tagConsent } from './tag-consent';
import { thanksComplainant } from './thanks-complainant';
import { thingHonorific } from './thing-honorific';
import { tone3r } from './tone-3r';
import { toneConversational } from './tone-conversational';
import { toneSignOff } from './tone-sign-off';
import { trendUnrelated } from './trend-unrelated';
import { triageNotByFollowers } from './triage-not-by-followers';
import { triageRequired } from './triage-required';
import { trollStop } from './troll-stop';
import { ugcPermission } from './ugc-permission';
import { unsolicitedReply } from './unsolicited-reply';
import { vagueDeadline } from './vague-deadline';
import { wrongAccountTone } from './wrong-account-tone';
import { yanghaeOnly } from './yanghae-only';

/** Every built-in warning, reply and tone rule, in the order of the catalogue. */
export const CATALOGUE: readonly Rule[] = [
  shortenerOpaque,
  linkSafety,
  hashtagOverload,
  trendUnrelated,
  altTextMissing,
  moralEmotionalCaution,
  negativeSpreads,
  rtEventEmpty,
  decorativeUnicode,
  piiRrn,
  piiCard,
  piiBankAccount,
  piiPhonePersonal,
  piiIdDocuments,
  piiNameOrderCombo,
  askPiiInPublic,
  staffPrivacy,
  confidentialMaterial,
  fairDisclosure,
  rumourDenialListed,
  forwardLooking,
  adDisclosureMissing,
  adDisclosureAmbiguous,
  employeeDisclosure,
  reviewIncentive,
  superlativeUnsubstantiated,
  discountReferencePrice,
  falseUrgency,
  cosmeticDrugClaim,
  healthClaim,
  financeClaim,
  medicalAd,
  greenClaim,
  competitorDisparage,
  engagementBaitFb,
  contestShareTagFb,
  duplicatePost,
  autoOrBulkReply,
  unsolicitedReply,
  clickbaitCuriosity,
  newsjackTragedy,
  condolencePublicFigure,
  politicalNeutralityPublic,
  divisiveIssueBrand,
  offensiveLanguage,
  replyHeat,
  ableistKo,
  inclusiveEn,
  stereotypeKo,
  codedHateSymbol,
  customerDefamation,
  blameStaff,
  claimNeedsSource,
  litigationTopic,
  copyrightMedia,
  ugcPermission,
  tagConsent,
  wrongAccountTone,
  execOfficialVoice,
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
  plainLanguageKo,
  plainLanguageEn,
  pressReleaseTone,
  personalDisclaimer,
  thingHonorific,
  toneConversational,
  toneSignOff,
  tone3r,
  crisisModePromo,
  piiEmail,
  piiAddress,
  piiSecretKey,
];
