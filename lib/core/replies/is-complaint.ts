import type { ComplaintKind } from './complaint';

const NO_COMPLAINT = new Set<ComplaintKind>(['question', 'praise', 'none']);

/** Whether a post of this kind holds something against us. Questions and praise want an answer, but nobody is wronged. */
export function isComplaint(kind: ComplaintKind): boolean {
  return !NO_COMPLAINT.has(kind);
}
