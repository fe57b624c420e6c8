import type { Triage } from '@/lib/core/replies/complaint';
import { triage } from '@/lib/core/replies/triage';
import { complaintOdds } from './predict';

/** Reads a customer's post by evidence and by the learned model: what the chip, the palette and the judge use. */
export function triagePost(text: string): Triage {
  return triage(text, complaintOdds);
}
