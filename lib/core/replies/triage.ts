import { awaitsRefund } from './awaits-refund';
import type { ComplaintKind, Triage } from './complaint';
import { escalationsIn } from './escalations/find-escalations';
import { showsPersonalData } from './personal-data';
import { urgencyOf } from './urgency';

/** What learned models make of a post. */
export interface PostReading {
  /** Log-odds that it is a complaint. */
  readonly odds: number;
  /** Its likeliest kind if it is one, and if it is not. */
  readonly ifComplaint: ComplaintKind;
  readonly ifNot: ComplaintKind;
}

/** From this chance a post has the kind it would have as a complaint: a team may ask to see doubtful ones too. */
const DOUBTFUL = 0.35;

/** Reads a customer's post. Pure and synchronous as far as `read` is. */
export function triage(text: string, read: (text: string) => PostReading): Triage {
  const { odds, ifComplaint, ifNot } = read(text);
  const complaint = 1 / (1 + Math.exp(-odds));
  const isComplaint = complaint >= 0.5;
  const kind = complaint >= DOUBTFUL ? ifComplaint : ifNot;
  const escalations = escalationsIn(text);
  return {
    complaint,
    kind,
    urgency: urgencyOf(isComplaint, kind, escalations),
    escalations,
    showsPersonalData: showsPersonalData(text),
    awaitsRefund: awaitsRefund(text),
  };
}
