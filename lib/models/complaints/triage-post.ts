import type { Triage } from '@/lib/core/replies/complaint';
import { triage } from '@/lib/core/replies/triage';
import { readPost } from './predict';

/** Reads a customer's post by the learned models and the rules: what the chip, the palette and the judge use. */
export function triagePost(text: string): Triage {
  return triage(text, readPost);
}
