import type { Escalation } from '../complaint';

/** By which words each cause is known in one language. */
export type EscalationWords = Readonly<Record<Escalation, readonly RegExp[]>>;
