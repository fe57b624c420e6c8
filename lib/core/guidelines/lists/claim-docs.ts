import { docs as adDisclosureAmbiguous } from '../catalogue/ad-disclosure-ambiguous';
import { docs as adDisclosureMissing } from '../catalogue/ad-disclosure-missing';
import { docs as claimNeedsSource } from '../catalogue/claim-needs-source';
import { docs as competitorDisparage } from '../catalogue/competitor-disparage';
import { docs as cosmeticDrugClaim } from '../catalogue/cosmetic-drug-claim';
import { docs as discountReferencePrice } from '../catalogue/discount-reference-price';
import { docs as employeeDisclosure } from '../catalogue/employee-disclosure';
import { docs as fairDisclosure } from '../catalogue/fair-disclosure';
import { docs as falseUrgency } from '../catalogue/false-urgency';
import { docs as financeClaim } from '../catalogue/finance-claim';
import { docs as forwardLooking } from '../catalogue/forward-looking';
import { docs as greenClaim } from '../catalogue/green-claim';
import { docs as healthClaim } from '../catalogue/health-claim';
import { docs as litigationTopic } from '../catalogue/litigation-topic';
import { docs as medicalAd } from '../catalogue/medical-ad';
import { docs as reviewIncentive } from '../catalogue/review-incentive';
import { docs as rumourDenialListed } from '../catalogue/rumour-denial-listed';
import { docs as superlativeUnsubstantiated } from '../catalogue/superlative-unsubstantiated';
import type { RuleDocs } from '../rule';

export const CLAIM_DOCS: Readonly<Record<string, RuleDocs>> = {
  'fair-disclosure': fairDisclosure,
  'rumour-denial-listed': rumourDenialListed,
  'forward-looking': forwardLooking,
  'ad-disclosure-missing': adDisclosureMissing,
  'ad-disclosure-ambiguous': adDisclosureAmbiguous,
  'employee-disclosure': employeeDisclosure,
  'review-incentive': reviewIncentive,
  'superlative-unsubstantiated': superlativeUnsubstantiated,
  'discount-reference-price': discountReferencePrice,
  'false-urgency': falseUrgency,
  'cosmetic-drug-claim': cosmeticDrugClaim,
  'health-claim': healthClaim,
  'finance-claim': financeClaim,
  'medical-ad': medicalAd,
  'green-claim': greenClaim,
  'competitor-disparage': competitorDisparage,
  'claim-needs-source': claimNeedsSource,
  'litigation-topic': litigationTopic,
};
