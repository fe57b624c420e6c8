import type { Rule } from '../../guidelines/rule';
import { overLimitX } from './over-limit-x';

/** Every hint on reach. */
export const HINTS: readonly Rule[] = [overLimitX];
