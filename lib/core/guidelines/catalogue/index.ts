import type { Rule } from '../rule';
import { adDisclosureMissing } from './ad-disclosure-missing';
import { askPiiInPublic } from './ask-pii-in-public';
import { engagementBaitFb } from './engagement-bait-fb';
import { nonApology } from './non-apology';
import { offensiveLanguage } from './offensive-language';
import { piiBankAccount } from './pii-bank-account';
import { piiCard } from './pii-card';
import { piiPhonePersonal } from './pii-phone-personal';
import { piiRrn } from './pii-rrn';
import { placeholderLeft } from './placeholder-left';
import { superlativeUnsubstantiated } from './superlative-unsubstantiated';
import { vagueDeadline } from './vague-deadline';

/** Every built-in warning, reply and tone rule. */
export const CATALOGUE: readonly Rule[] = [
  piiRrn,
  piiCard,
  piiPhonePersonal,
  piiBankAccount,
  askPiiInPublic,
  offensiveLanguage,
  superlativeUnsubstantiated,
  adDisclosureMissing,
  engagementBaitFb,
  nonApology,
  vagueDeadline,
  placeholderLeft,
];
