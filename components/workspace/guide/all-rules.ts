import { CATALOGUE } from '@/lib/core/guidelines/catalogue';
import type { Rule } from '@/lib/core/guidelines/rule';
import { HINTS } from '@/lib/core/reach/hints';

/** Warnings, replies, tone and hints, in the catalogue's order. */
export const ALL_RULES: readonly Rule[] = [...CATALOGUE, ...HINTS];
