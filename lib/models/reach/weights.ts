import type { ReachWeights } from './predict';
import weights from './weights.json';

/** For the background, the workspace and the judge; pages ask the background. */
export const REACH_WEIGHTS: ReachWeights = weights;
