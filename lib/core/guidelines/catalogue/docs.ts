import type { RuleDocs } from '../rule';
import { docs as adDisclosureMissing } from './ad-disclosure-missing';
import { docs as askPiiInPublic } from './ask-pii-in-public';
import { docs as engagementBaitFb } from './engagement-bait-fb';
import { docs as nonApology } from './non-apology';
import { docs as offensiveLanguage } from './offensive-language';
import { docs as piiBankAccount } from './pii-bank-account';
import { docs as piiCard } from './pii-card';
import { docs as piiPhonePersonal } from './pii-phone-personal';
import { docs as piiRrn } from './pii-rrn';
import { docs as placeholderLeft } from './placeholder-left';
import { docs as superlativeUnsubstantiated } from './superlative-unsubstantiated';
import { docs as vagueDeadline } from './vague-deadline';

/** What the workspace shows about each rule of the catalogue, by id. Kept out of the page's bundle. */
export const CATALOGUE_DOCS: Readonly<Record<string, RuleDocs>> = {
  'pii-rrn': piiRrn,
  'pii-card': piiCard,
  'pii-phone-personal': piiPhonePersonal,
  'pii-bank-account': piiBankAccount,
  'ask-pii-in-public': askPiiInPublic,
  'offensive-language': offensiveLanguage,
  'superlative-unsubstantiated': superlativeUnsubstantiated,
  'ad-disclosure-missing': adDisclosureMissing,
  'engagement-bait-fb': engagementBaitFb,
  'non-apology': nonApology,
  'vague-deadline': vagueDeadline,
  'placeholder-left': placeholderLeft,
};
