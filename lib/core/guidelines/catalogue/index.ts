import { ANSWER_RULES } from '../lists/answer-rules';
import { CLAIM_RULES } from '../lists/claim-rules';
import { OFFENCE_RULES } from '../lists/offence-rules';
import { POSTING_RULES } from '../lists/posting-rules';
import { PRIVACY_RULES } from '../lists/privacy-rules';
import { TONE_RULES } from '../lists/tone-rules';
import type { Rule } from '../rule';

/** Every built-in warning, reply and tone rule. */
export const CATALOGUE: readonly Rule[] = [
  ...POSTING_RULES,
  ...PRIVACY_RULES,
  ...CLAIM_RULES,
  ...OFFENCE_RULES,
  ...ANSWER_RULES,
  ...TONE_RULES,
];
