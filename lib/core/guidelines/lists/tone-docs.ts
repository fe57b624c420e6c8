import { docs as personalDisclaimer } from '../catalogue/personal-disclaimer';
import { docs as plainLanguageEn } from '../catalogue/plain-language-en';
import { docs as plainLanguageKo } from '../catalogue/plain-language-ko';
import { docs as pressReleaseTone } from '../catalogue/press-release-tone';
import { docs as thingHonorific } from '../catalogue/thing-honorific';
import { docs as tone3r } from '../catalogue/tone-3r';
import { docs as toneConversational } from '../catalogue/tone-conversational';
import { docs as toneSignOff } from '../catalogue/tone-sign-off';
import type { RuleDocs } from '../rule';

export const TONE_DOCS: Readonly<Record<string, RuleDocs>> = {
  'plain-language-ko': plainLanguageKo,
  'plain-language-en': plainLanguageEn,
  'press-release-tone': pressReleaseTone,
  'personal-disclaimer': personalDisclaimer,
  'thing-honorific': thingHonorific,
  'tone-conversational': toneConversational,
  'tone-sign-off': toneSignOff,
  'tone-3r': tone3r,
};
