import type { ComplaintKind, Escalation, Urgency } from './complaint';

/** How soon a complaint of each kind wants an answer where nothing graver is in it. */
const OF_KIND: Readonly<Record<ComplaintKind, Urgency>> = {
  delivery: 'today',
  defect: 'today',
  refund: 'today',
  outage: 'today',
  staff: 'today',
  privacy: 'today',
  price: 'normal',
  misinformation: 'normal',
  abuse: 'normal',
  other: 'normal',
  question: 'normal',
  praise: 'normal',
  none: 'normal',
};

/** Causes that stand in posts which complain of nothing and are urgent all the same. */
const WITHOUT_COMPLAINT: ReadonlySet<Escalation> = new Set(['self-harm', 'press']);

/**
 * The one place that decides how soon a post wants an answer: a complaint with any cause to escalate at once, other
 * complaints by their kind, and what is no complaint only where somebody wants to die or the press asks.
 */
export function urgencyOf(
  isComplaint: boolean,
  kind: ComplaintKind,
  escalations: readonly Escalation[],
): Urgency {
  if (!isComplaint) return escalations.some((cause) => WITHOUT_COMPLAINT.has(cause)) ? 'now' : 'normal';
  return escalations.length > 0 ? 'now' : OF_KIND[kind];
}
