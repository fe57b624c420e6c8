import type { Rule } from '../../guidelines/rule';
import { askShareOveruse } from './ask-share-overuse';
import { askSharePolitelyX } from './ask-share-politely-x';
import { calReshareVariant } from './cal-reshare-variant';
import { emojiModeration } from './emoji-moderation';
import { frontLoadValue } from './front-load-value';
import { genericContent } from './generic-content';
import { hashtagBroken } from './hashtag-broken';
import { hashtagCamelcase } from './hashtag-camelcase';
import { hashtagOneOrTwo } from './hashtag-one-or-two';
import { highArousalPositive } from './high-arousal-positive';
import { imageSizeFit } from './image-size-fit';
import { linkForAnnouncement } from './link-for-announcement';
import { linkNeedsOwnWords } from './link-needs-own-words';
import { linkTracking } from './link-tracking';
import { mediaMissing } from './media-missing';
import { mix8020 } from './mix-80-20';
import { numberInText } from './number-in-text';
import { oneCta } from './one-cta';
import { othersNotSelf } from './others-not-self';
import { overLimitX } from './over-limit-x';
import { postSlot } from './post-slot';
import { priceOnlyFb } from './price-only-fb';
import { questionInvite } from './question-invite';
import { quoteLine } from './quote-line';
import { readability } from './readability';
import { secondPersonEn } from './second-person-en';
import { sensitiveDate } from './sensitive-date';
import { sentimentWord } from './sentiment-word';
import { shouting } from './shouting';
import { tightenLength } from './tighten-length';
import { timelyShare } from './timely-share';
import { usefulContent } from './useful-content';

/** Every hint on reach and rhythm. Where several say something about a whole text, the earlier stands first. */
export const HINTS: readonly Rule[] = [
  overLimitX,
  sensitiveDate,
  linkNeedsOwnWords,
  hashtagBroken,
  emojiModeration,
  shouting,
  askShareOveruse,
  mix8020,
  frontLoadValue,
  readability,
  oneCta,
  tightenLength,
  timelyShare,
  linkTracking,
  hashtagCamelcase,
  linkForAnnouncement,
  numberInText,
  priceOnlyFb,
  genericContent,
  quoteLine,
  secondPersonEn,
  othersNotSelf,
  sentimentWord,
  highArousalPositive,
  calReshareVariant,
  askSharePolitelyX,
  imageSizeFit,
  mediaMissing,
  usefulContent,
  hashtagOneOrTwo,
  questionInvite,
  postSlot,
];
