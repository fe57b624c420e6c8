import { altTextMissing } from '../catalogue/alt-text-missing';
import { autoOrBulkReply } from '../catalogue/auto-or-bulk-reply';
import { clickbaitCuriosity } from '../catalogue/clickbait-curiosity';
import { condolencePublicFigure } from '../catalogue/condolence-public-figure';
import { contestShareTagFb } from '../catalogue/contest-share-tag-fb';
import { copyrightMedia } from '../catalogue/copyright-media';
import { crisisModePromo } from '../catalogue/crisis-mode-promo';
import { decorativeUnicode } from '../catalogue/decorative-unicode';
import { divisiveIssueBrand } from '../catalogue/divisive-issue-brand';
import { duplicatePost } from '../catalogue/duplicate-post';
import { engagementBaitFb } from '../catalogue/engagement-bait-fb';
import { execOfficialVoice } from '../catalogue/exec-official-voice';
import { hashtagOverload } from '../catalogue/hashtag-overload';
import { linkSafety } from '../catalogue/link-safety';
import { moralEmotionalCaution } from '../catalogue/moral-emotional-caution';
import { negativeSpreads } from '../catalogue/negative-spreads';
import { newsjackTragedy } from '../catalogue/newsjack-tragedy';
import { politicalNeutralityPublic } from '../catalogue/political-neutrality-public';
import { rtEventEmpty } from '../catalogue/rt-event-empty';
import { shortenerOpaque } from '../catalogue/shortener-opaque';
import { tagConsent } from '../catalogue/tag-consent';
import { trendUnrelated } from '../catalogue/trend-unrelated';
import { ugcPermission } from '../catalogue/ugc-permission';
import { unsolicitedReply } from '../catalogue/unsolicited-reply';
import { wrongAccountTone } from '../catalogue/wrong-account-tone';
import type { Rule } from '../rule';

/** What suits the account, the platform and the day. */
export const POSTING_RULES: readonly Rule[] = [
  shortenerOpaque,
  linkSafety,
  hashtagOverload,
  trendUnrelated,
  altTextMissing,
  moralEmotionalCaution,
  negativeSpreads,
  rtEventEmpty,
  decorativeUnicode,
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
  copyrightMedia,
  ugcPermission,
  tagConsent,
  wrongAccountTone,
  execOfficialVoice,
  crisisModePromo,
];
