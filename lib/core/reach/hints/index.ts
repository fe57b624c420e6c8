import type { Rule } from '../../guidelines/rule';
import { hashtagCamelcase } from './hashtag-camelcase';
import { hashtagOneOrTwo } from './hashtag-one-or-two';
import { linkForAnnouncement } from './link-for-announcement';
import { numberInText } from './number-in-text';
import { overLimitX } from './over-limit-x';
import { questionInvite } from './question-invite';
import { tightenLength } from './tighten-length';

/** Every hint on reach. */
export const HINTS: readonly Rule[] = [
  overLimitX,
  tightenLength,
  linkForAnnouncement,
  hashtagOneOrTwo,
  hashtagCamelcase,
  numberInText,
  questionInvite,
];
