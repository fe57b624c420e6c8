import { docs as altTextMissing } from '../catalogue/alt-text-missing';
import { docs as autoOrBulkReply } from '../catalogue/auto-or-bulk-reply';
import { docs as clickbaitCuriosity } from '../catalogue/clickbait-curiosity';
import { docs as condolencePublicFigure } from '../catalogue/condolence-public-figure';
import { docs as contestShareTagFb } from '../catalogue/contest-share-tag-fb';
import { docs as copyrightMedia } from '../catalogue/copyright-media';
import { docs as crisisModePromo } from '../catalogue/crisis-mode-promo';
import { docs as decorativeUnicode } from '../catalogue/decorative-unicode';
import { docs as divisiveIssueBrand } from '../catalogue/divisive-issue-brand';
import { docs as duplicatePost } from '../catalogue/duplicate-post';
import { docs as engagementBaitFb } from '../catalogue/engagement-bait-fb';
import { docs as execOfficialVoice } from '../catalogue/exec-official-voice';
import { docs as hashtagOverload } from '../catalogue/hashtag-overload';
import { docs as linkSafety } from '../catalogue/link-safety';
import { docs as moralEmotionalCaution } from '../catalogue/moral-emotional-caution';
import { docs as negativeSpreads } from '../catalogue/negative-spreads';
import { docs as newsjackTragedy } from '../catalogue/newsjack-tragedy';
import { docs as politicalNeutralityPublic } from '../catalogue/political-neutrality-public';
import { docs as rtEventEmpty } from '../catalogue/rt-event-empty';
import { docs as shortenerOpaque } from '../catalogue/shortener-opaque';
import { docs as tagConsent } from '../catalogue/tag-consent';
import { docs as trendUnrelated } from '../catalogue/trend-unrelated';
import { docs as ugcPermission } from '../catalogue/ugc-permission';
import { docs as unsolicitedReply } from '../catalogue/unsolicited-reply';
import { docs as wrongAccountTone } from '../catalogue/wrong-account-tone';
import type { RuleDocs } from '../rule';

export const POSTING_DOCS: Readonly<Record<string, RuleDocs>> = {
  'shortener-opaque': shortenerOpaque,
  'link-safety': linkSafety,
  'hashtag-overload': hashtagOverload,
  'trend-unrelated': trendUnrelated,
  'alt-text-missing': altTextMissing,
  'moral-emotional-caution': moralEmotionalCaution,
  'negative-spreads': negativeSpreads,
  'rt-event-empty': rtEventEmpty,
  'decorative-unicode': decorativeUnicode,
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
  'copyright-media': copyrightMedia,
  'ugc-permission': ugcPermission,
  'tag-consent': tagConsent,
  'wrong-account-tone': wrongAccountTone,
  'exec-official-voice': execOfficialVoice,
  'crisis-mode-promo': crisisModePromo,
};
