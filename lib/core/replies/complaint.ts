/** What a customer's post is about. `other`: to or about a company, no kind fits; `none`: not about a company. */
export const COMPLAINT_KINDS = [
  'delivery',
  'defect',
  'refund',
  'outage',
  'staff',
  'privacy',
  'price',
  'misinformation',
  'abuse',
  'question',
  'praise',
  'other',
  'none',
] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

/** `now`: someone may be hurt or data is leaking; `today`: something failed; `normal`: a grumble. */
export type Urgency = 'now' | 'today' | 'normal';

/** The reading of one customer's post. */
export interface Triage {
  /** 0 to 1: how surely a customer-care desk would treat it as a grievance. */
  readonly complaint: number;
  readonly kind: ComplaintKind;
  readonly urgency: Urgency;
  /** The post itself shows personal data (answer with T16). */
  readonly showsPersonalData: boolean;
}
