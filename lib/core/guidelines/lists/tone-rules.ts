import { personalDisclaimer } from '../catalogue/personal-disclaimer';
import { plainLanguageEn } from '../catalogue/plain-language-en';
import { plainLanguageKo } from '../catalogue/plain-language-ko';
import { pressReleaseTone } from '../catalogue/press-release-tone';
import { thingHonorific } from '../catalogue/thing-honorific';
import { tone3r } from '../catalogue/tone-3r';
import { toneConversational } from '../catalogue/tone-conversational';
import { toneSignOff } from '../catalogue/tone-sign-off';
import type { Rule } from '../rule';

/** How the account sounds. */
export const TONE_RULES: readonly Rule[] = [
  plainLanguageKo,
  plainLanguageEn,
  pressReleaseTone,
  personalDisclaimer,
  thingHonorific,
  toneConversational,
  toneSignOff,
  tone3r,
];
