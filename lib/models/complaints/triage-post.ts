import type { Triage } from '@/lib/core/replies/complaint';
import { triage } from '@/lib/core/replies/triage';

export function triagePost(text: string): Triage {
  return triage(text);
}
