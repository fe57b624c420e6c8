import { CATALOGUE_DOCS } from '@/lib/core/guidelines/catalogue/docs';
import type { RuleDocs } from '@/lib/core/guidelines/rule';
import { HINT_DOCS } from '@/lib/core/reach/hints/docs';

/** Summary and examples of every rule, by id. */
export const RULE_DOCS: Readonly<Record<string, RuleDocs>> = { ...CATALOGUE_DOCS, ...HINT_DOCS };
