/** Reads one sentence in its plain form and says how surely it hurts somebody: 0 to 1. */
export type OffenceReader = (sentence: string) => number;
