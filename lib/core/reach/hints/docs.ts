import type { RuleDocs } from '../../guidelines/rule';
import { docs as hashtagCamelcase } from './hashtag-camelcase';
import { docs as hashtagOneOrTwo } from './hashtag-one-or-two';
import { docs as linkForAnnouncement } from './link-for-announcement';
import { docs as numberInText } from './number-in-text';
import { docs as overLimitX } from './over-limit-x';
import { docs as questionInvite } from './question-invite';
import { docs as tightenLength } from './tighten-length';

/** What the workspace shows about each hint, by id. Kept out of the page's bundle. */
export const HINT_DOCS: Readonly<Record<string, RuleDocs>> = {
  'over-limit-x': overLimitX,
  'tighten-length': tightenLength,
  'link-for-announcement': linkForAnnouncement,
  'hashtag-one-or-two': hashtagOneOrTwo,
  'hashtag-camelcase': hashtagCamelcase,
  'number-in-text': numberInText,
  'question-invite': questionInvite,
};
