import { adDisclosureAmbiguous } from '../catalogue/ad-disclosure-ambiguous';
import { adDisclosureMissing } from '../catalogue/ad-disclosure-missing';
import { claimNeedsSource } from '../catalogue/claim-needs-source';
import { competitorDisparage } from '../catalogue/competitor-disparage';
import { cosmeticDrugClaim } from '../catalogue/cosmetic-drug-claim';
import { discountReferencePrice } from '../catalogue/discount-reference-price';
import { employeeDisclosure } from '../catalogue/employee-disclosure';
import { fairDisclosure } from '../catalogue/fair-disclosure';
import { falseUrgency } from '../catalogue/false-urgency';
import { financeClaim } from '../catalogue/finance-claim';
import { forwardLooking } from '../catalogue/forward-looking';
import { greenClaim } from '../catalogue/green-claim';
import { healthClaim } from '../catalogue/health-claim';
import { litigationTopic } from '../catalogue/litigation-topic';
import { medicalAd } from '../catalogue/medical-ad';
import { reviewIncentive } from '../catalogue/review-incentive';
import { rumourDenialListed } from '../catalogue/rumour-denial-listed';
import { superlativeUnsubstantiated } from '../catalogue/superlative-unsubstantiated';
import type { Rule } from '../rule';

/** What a company may say of its numbers, goods, ties and cases. */
export const CLAIM_RULES: readonly Rule[] = [
  fairDisclosure,
  rumourDenialListed,
  forwardLooking,
  adDisclosureMissing,
  adDisclosureAmbiguous,
  employeeDisclosure,
  reviewIncentive,
  superlativeUnsubstantiated,
  discountReferencePrice,
  falseUrgency,
  cosmeticDrugClaim,
  healthClaim,
  financeClaim,
  medicalAd,
  greenClaim,
  competitorDisparage,
  claimNeedsSource,
  litigationTopic,
];
