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

/** Why a person in charge must take a post over, gravest first. */
export const ESCALATIONS = [
  'self-harm',
  'injury',
  'safety',
  'minors',
  'leak',
  'harassment',
  'legal',
  'press',
] as const;
export type Escalation = (typeof ESCALATIONS)[number];

/** `now`: minutes count; `today`: something failed and costs time or money; `normal`: a grumble, or no complaint. */
export type Urgency = 'now' | 'today' | 'normal';

/** The reading of one customer's post. */
export interface Triage {
  /** 0 to 1: how surely a customer-care desk would treat it as a grievance. */
  readonly complaint: number;
  readonly kind: ComplaintKind;
  /** Follows from the kind and the escalations; see `urgency.ts`. */
  readonly urgency: Urgency;
  /** Empty for nearly all posts. */
  readonly escalations: readonly Escalation[];
  /** The post itself shows personal data (answer with T16). */
  readonly showsPersonalData: boolean;
  /** It asks where a refund is that was agreed on, rather than for one. */
  readonly awaitsRefund: boolean;
}
