import type { RuleDocs } from '../../guidelines/rule';
import { docs as askShareOveruse } from './ask-share-overuse';
import { docs as askSharePolitelyX } from './ask-share-politely-x';
import { docs as calReshareVariant } from './cal-reshare-variant';
import { docs as emojiModeration } from './emoji-moderation';
import { docs as frontLoadValue } from './front-load-value';
import { docs as genericContent } from './generic-content';
import { docs as hashtagBroken } from './hashtag-broken';
import { docs as hashtagCamelcase } from './hashtag-camelcase';
import { docs as hashtagOneOrTwo } from './hashtag-one-or-two';
import { docs as highArousalPositive } from './high-arousal-positive';
import { docs as imageSizeFit } from './image-size-fit';
import { docs as linkForAnnouncement } from './link-for-announcement';
import { docs as linkNeedsOwnWords } from './link-needs-own-words';
import { docs as linkTracking } from './link-tracking';
import { docs as mediaMissing } from './media-missing';
import { docs as mix8020 } from './mix-80-20';
import { docs as numberInText } from './number-in-text';
import { docs as oneCta } from './one-cta';
import { docs as othersNotSelf } from './others-not-self';
import { docs as overLimitX } from './over-limit-x';
import { docs as postSlot } from './post-slot';
import { docs as priceOnlyFb } from './price-only-fb';
import { docs as questionInvite } from './question-invite';
import { docs as quoteLine } from './quote-line';
import { docs as readability } from './readability';
import { docs as secondPersonEn } from './second-person-en';
import { docs as sensitiveDate } from './sensitive-date';
import { docs as sentimentWord } from './sentiment-word';
import { docs as shouting } from './shouting';
import { docs as tightenLength } from './tighten-length';
import { docs as timelyShare } from './timely-share';
import { docs as usefulContent } from './useful-content';

/** What the workspace shows about each hint, by id. Kept out of the page's bundle. */
export const HINT_DOCS: Readonly<Record<string, RuleDocs>> = {
  'over-limit-x': overLimitX,
  'sensitive-date': sensitiveDate,
  'link-needs-own-words': linkNeedsOwnWords,
  'hashtag-broken': hashtagBroken,
  'emoji-moderation': emojiModeration,
  shouting: shouting,
  'ask-share-overuse': askShareOveruse,
  'mix-80-20': mix8020,
  'front-load-value': frontLoadValue,
  readability: readability,
  'one-cta': oneCta,
  'tighten-length': tightenLength,
  'timely-share': timelyShare,
  'link-tracking': linkTracking,
  'hashtag-camelcase': hashtagCamelcase,
  'link-for-announcement': linkForAnnouncement,
  'number-in-text': numberInText,
  'price-only-fb': priceOnlyFb,
  'generic-content': genericContent,
  'quote-line': quoteLine,
  'second-person-en': secondPersonEn,
  'others-not-self': othersNotSelf,
  'sentiment-word': sentimentWord,
  'high-arousal-positive': highArousalPositive,
  'cal-reshare-variant': calReshareVariant,
  'ask-share-politely-x': askSharePolitelyX,
  'image-size-fit': imageSizeFit,
  'media-missing': mediaMissing,
  'useful-content': usefulContent,
  'hashtag-one-or-two': hashtagOneOrTwo,
  'question-invite': questionInvite,
  'post-slot': postSlot,
};
