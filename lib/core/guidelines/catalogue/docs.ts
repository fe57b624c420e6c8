import type { RuleDocs } from '../rule';
import { docs as ableistKo } from './ableist-ko';
import { docs as adDisclosureAmbiguous } from './ad-disclosure-ambiguous';
import { docs as adDisclosureMissing } from './ad-disclosure-missing';
import { docs as altTextMissing } from './alt-text-missing';
import { docs as apologyCauseUnknown } from './apology-cause-unknown';
import { docs as apologyComponents } from './apology-components';
import { docs as askBeforeHelp } from './ask-before-help';
import { docs as askPiiInPublic } from './ask-pii-in-public';
import { docs as autoOrBulkReply } from './auto-or-bulk-reply';
import { docs as blameStaff } from './blame-staff';
import { docs as claimNeedsSource } from './claim-needs-source';
import { docs as clickbaitCuriosity } from './clickbait-curiosity';
import { docs as closeTheLoop } from './close-the-loop';
import { docs as codedHateSymbol } from './coded-hate-symbol';
import { docs as compensationPublicFirst } from './compensation-public-first';
import { docs as competitorDisparage } from './competitor-disparage';
import { docs as condolencePublicFigure } from './condolence-public-figure';
import { docs as confidentialMaterial } from './confidential-material';
import { docs as contestShareTagFb } from './contest-share-tag-fb';
import { docs as copyrightMedia } from './copyright-media';
import { docs as cosmeticDrugClaim } from './cosmetic-drug-claim';
import { docs as crisisModePromo } from './crisis-mode-promo';
import { docs as customerDefamation } from './customer-defamation';
import { docs as decorativeUnicode } from './decorative-unicode';
import { docs as defensivePolicy } from './defensive-policy';
import { docs as deleteCaution } from './delete-caution';
import { docs as discountReferencePrice } from './discount-reference-price';
import { docs as divisiveIssueBrand } from './divisive-issue-brand';
import { docs as duplicatePost } from './duplicate-post';
import { docs as emojiInComplaint } from './emoji-in-complaint';
import { docs as empathyFirst } from './empathy-first';
import { docs as employeeDisclosure } from './employee-disclosure';
import { docs as engagementBaitFb } from './engagement-bait-fb';
import { docs as escalateTrigger } from './escalate-trigger';
import { docs as execOfficialVoice } from './exec-official-voice';
import { docs as fairDisclosure } from './fair-disclosure';
import { docs as falseUrgency } from './false-urgency';
import { docs as financeClaim } from './finance-claim';
import { docs as forwardLooking } from './forward-looking';
import { docs as greenClaim } from './green-claim';
import { docs as hashtagOverload } from './hashtag-overload';
import { docs as healthClaim } from './health-claim';
import { docs as inclusiveEn } from './inclusive-en';
import { docs as linkSafety } from './link-safety';
import { docs as litigationTopic } from './litigation-topic';
import { docs as medicalAd } from './medical-ad';
import { docs as moralEmotionalCaution } from './moral-emotional-caution';
import { docs as negativeSpreads } from './negative-spreads';
import { docs as newsjackTragedy } from './newsjack-tragedy';
import { docs as nonApology } from './non-apology';
import { docs as notOurDepartment } from './not-our-department';
import { docs as offensiveLanguage } from './offensive-language';
import { docs as pausePrompt } from './pause-prompt';
import { docs as peerAnswerThanks } from './peer-answer-thanks';
import { docs as personalDisclaimer } from './personal-disclaimer';
import { docs as piiAddress } from './pii-address';
import { docs as piiBankAccount } from './pii-bank-account';
import { docs as piiCard } from './pii-card';
import { docs as piiEmail } from './pii-email';
import { docs as piiIdDocuments } from './pii-id-documents';
import { docs as piiNameOrderCombo } from './pii-name-order-combo';
import { docs as piiPhonePersonal } from './pii-phone-personal';
import { docs as piiRrn } from './pii-rrn';
import { docs as piiSecretKey } from './pii-secret-key';
import { docs as placeholderLeft } from './placeholder-left';
import { docs as plainLanguageEn } from './plain-language-en';
import { docs as plainLanguageKo } from './plain-language-ko';
import { docs as politicalNeutralityPublic } from './political-neutrality-public';
import { docs as praiseReply } from './praise-reply';
import { docs as pressReleaseTone } from './press-release-tone';
import { docs as publicTurnLimit } from './public-turn-limit';
import { docs as replyAcknowledgeSpecific } from './reply-acknowledge-specific';
import { docs as replyBoilerplate } from './reply-boilerplate';
import { docs as replyCorrectWithSource } from './reply-correct-with-source';
import { docs as replyHeat } from './reply-heat';
import { docs as replyINotWe } from './reply-i-not-we';
import { docs as replyNoJoke } from './reply-no-joke';
import { docs as replyOwnerDeadline } from './reply-owner-deadline';
import { docs as replyPrivateHandoff } from './reply-private-handoff';
import { docs as reviewIncentive } from './review-incentive';
import { docs as routeToCare } from './route-to-care';
import { docs as rtEventEmpty } from './rt-event-empty';
import { docs as rumourDenialListed } from './rumour-denial-listed';
import { docs as shortenerOpaque } from './shortener-opaque';
import { docs as staffPrivacy } from './staff-privacy';
import { docs as stereotypeKo } from './stereotype-ko';
import { docs as superlativeUnsubstantiated } from './superlative-unsubstantiated';
import { docs as tagConsent } from './tag-consent';
import { docs as thanksComplainant } from './thanks-complainant';
import { docs as thingHonorific } from './thing-honorific';
import { docs as tone3r } from './tone-3r';
import { docs as toneConversational } from './tone-conversational';
import { docs as toneSignOff } from './tone-sign-off';
import { docs as trendUnrelated } from './trend-unrelated';
import { docs as triageNotByFollowers } from './triage-not-by-followers';
import { docs as triageRequired } from './triage-required';
import { docs as trollStop } from './troll-stop';
import { docs as ugcPermission } from './ugc-permission';
import { docs as unsolicitedReply } from './unsolicited-reply';
import { docs as vagueDeadline } from './vague-deadline';
import { docs as wrongAccountTone } from './wrong-account-tone';
import { docs as yanghaeOnly } from './yanghae-only';

/** What people read about each rule, by id. Kept out of pages: they are told on request. */
export const CATALOGUE_DOCS: Readonly<Record<string, RuleDocs>> = {
  'shortener-opaque': shortenerOpaque,
  'link-safety': linkSafety,
  'hashtag-overload': hashtagOverload,
  'trend-unrelated': trendUnrelated,
  'alt-text-missing': altTextMissing,
  'moral-emotional-caution': moralEmotionalCaution,
  'negative-spreads': negativeSpreads,
  'rt-event-empty': rtEventEmpty,
  'decorative-unicode': decorativeUnicode,
  'pii-rrn': piiRrn,
  'pii-card': piiCard,
  'pii-bank-account': piiBankAccount,
  'pii-phone-personal': piiPhonePersonal,
  'pii-id-documents': piiIdDocuments,
  'pii-name-order-combo': piiNameOrderCombo,
  'ask-pii-in-public': askPiiInPublic,
  'staff-privacy': staffPrivacy,
  'confidential-material': confidentialMaterial,
  'fair-disclosure': fairDisclosure,
  'rumour-denial-listed': rumourDenialListed,
  'forward-looking': forwardLooking,
  'ad-disclosure-missing': adDisclosureMissing,
  'ad-disclosure-ambiguous': adDisclosureAmbiguous,
  'employee-disclosure': employeeDisclosure,
  'review-incentive': reviewIncentive,
  'superlative-unsubstantiated': superlativeUnsubstantiated,
  'discount-reference-price': discountReferencePrice,
  'false-urgency': falseUrgency,
  'cosmetic-drug-claim': cosmeticDrugClaim,
  'health-claim': healthClaim,
  'finance-claim': financeClaim,
  'medical-ad': medicalAd,
  'green-claim': greenClaim,
  'competitor-disparage': competitorDisparage,
  'engagement-bait-fb': engagementBaitFb,
  'contest-share-tag-fb': contestShareTagFb,
  'duplicate-post': duplicatePost,
  'auto-or-bulk-reply': autoOrBulkReply,
  'unsolicited-reply': unsolicitedReply,
  'clickbait-curiosity': clickbaitCuriosity,
  'newsjack-tragedy': newsjackTragedy,
  'condolence-public-figure': condolencePublicFigure,
  'political-neutrality-public': politicalNeutralityPublic,
  'divisive-issue-brand': divisiveIssueBrand,
  'offensive-language': offensiveLanguage,
  'reply-heat': replyHeat,
  'ableist-ko': ableistKo,
  'inclusive-en': inclusiveEn,
  'stereotype-ko': stereotypeKo,
  'coded-hate-symbol': codedHateSymbol,
  'customer-defamation': customerDefamation,
  'blame-staff': blameStaff,
  'claim-needs-source': claimNeedsSource,
  'litigation-topic': litigationTopic,
  'copyright-media': copyrightMedia,
  'ugc-permission': ugcPermission,
  'tag-consent': tagConsent,
  'wrong-account-tone': wrongAccountTone,
  'exec-official-voice': execOfficialVoice,
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
  'plain-language-ko': plainLanguageKo,
  'plain-language-en': plainLanguageEn,
  'press-release-tone': pressReleaseTone,
  'personal-disclaimer': personalDisclaimer,
  'thing-honorific': thingHonorific,
  'tone-conversational': toneConversational,
  'tone-sign-off': toneSignOff,
  'tone-3r': tone3r,
  'crisis-mode-promo': crisisModePromo,
  'pii-email': piiEmail,
  'pii-address': piiAddress,
  'pii-secret-key': piiSecretKey,
};
