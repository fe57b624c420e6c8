import { askShareOveruse } from './ask-share-overuse';
import { calAfterPostDuty } from './cal-after-post-duty';
import { calCadence } from './cal-cadence';
import { calCampaignHashtag } from './cal-campaign-hashtag';
import { calDormant } from './cal-dormant';
import { calEmployeeShare } from './cal-employee-share';
import { calFormatVariety } from './cal-format-variety';
import { calLaunchBundle } from './cal-launch-bundle';
import { calPromoStreak } from './cal-promo-streak';
import { calReshareVariant } from './cal-reshare-variant';
import { calShareOthers } from './cal-share-others';
import { crisisModePromo } from './crisis-mode-promo';
import { mix8020 } from './mix-80-20';
import { mixBroadcastVsReply } from './mix-broadcast-vs-reply';
import type { PlanRule } from './plan';
import { postSlot } from './post-slot';
import { quizFromHits } from './quiz-from-hits';
import { sensitiveDate } from './sensitive-date';
import { slaFirstReply } from './sla-first-reply';

/** Every rule on what is planned, the gravest first. */
export const PLAN_RULES: readonly PlanRule[] = [
  crisisModePromo,
  sensitiveDate,
  slaFirstReply,
  mix8020,
  askShareOveruse,
  calPromoStreak,
  calLaunchBundle,
  calAfterPostDuty,
  calCadence,
  calDormant,
  calReshareVariant,
  calCampaignHashtag,
  calFormatVariety,
  calShareOthers,
  mixBroadcastVsReply,
  calEmployeeShare,
  postSlot,
  quizFromHits,
];
