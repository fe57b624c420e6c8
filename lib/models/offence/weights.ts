import type { OffenceWeights } from './predict';
import weights from './weights.json';

/** For the background and the judge; pages are handed them as data. */
export const OFFENCE_WEIGHTS: OffenceWeights = weights;
