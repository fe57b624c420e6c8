import { docs as askShareOveruse } from './ask-share-overuse';
import { docs as calAfterPostDuty } from './cal-after-post-duty';
import { docs as calCadence } from './cal-cadence';
import { docs as calCampaignHashtag } from './cal-campaign-hashtag';
import { docs as calDormant } from './cal-dormant';
import { docs as calEmployeeShare } from './cal-employee-share';
import { docs as calFormatVariety } from './cal-format-variety';
import { docs as calLaunchBundle } from './cal-launch-bundle';
import { docs as calPromoStreak } from './cal-promo-streak';
import { docs as calReshareVariant } from './cal-reshare-variant';
import { docs as calShareOthers } from './cal-share-others';
import { docs as crisisModePromo } from './crisis-mode-promo';
import { docs as mix8020 } from './mix-80-20';
import { docs as mixBroadcastVsReply } from './mix-broadcast-vs-reply';
import type { PlanDocs } from './plan';
import { docs as postSlot } from './post-slot';
import { docs as quizFromHits } from './quiz-from-hits';
import { docs as sensitiveDate } from './sensitive-date';
import { docs as slaFirstReply } from './sla-first-reply';

/** What the calendar shows about each plan rule, by id. */
export const PLAN_DOCS: Readonly<Record<string, PlanDocs>> = {
  'crisis-mode-promo': crisisModePromo,
  'sensitive-date': sensitiveDate,
  'sla-first-reply': slaFirstReply,
  'mix-80-20': mix8020,
  'ask-share-overuse': askShareOveruse,
  'cal-promo-streak': calPromoStreak,
  'cal-launch-bundle': calLaunchBundle,
  'cal-after-post-duty': calAfterPostDuty,
  'cal-cadence': calCadence,
  'cal-dormant': calDormant,
  'cal-reshare-variant': calReshareVariant,
  'cal-campaign-hashtag': calCampaignHashtag,
  'cal-format-variety': calFormatVariety,
  'cal-share-others': calShareOthers,
  'mix-broadcast-vs-reply': mixBroadcastVsReply,
  'cal-employee-share': calEmployeeShare,
  'post-slot': postSlot,
  'quiz-from-hits': quizFromHits,
};
