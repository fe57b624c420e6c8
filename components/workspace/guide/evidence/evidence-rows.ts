import { type Evidence, type RuleFamily, STRENGTHS, type Strength } from '@/lib/core/guidelines/rule';
import type { Language, Localized } from '@/lib/core/language';
import { ALL_RULES } from '../all-rules';
import { RULE_DOCS } from '../rule-docs';

/** One source of one rule. */
export interface EvidenceRow extends Evidence {
  readonly rule: string;
  readonly message: Localized;
  readonly family: RuleFamily;
}

/** Every rule and hint with each of its sources, in the catalogue's order. */
export const EVIDENCE_ROWS: readonly EvidenceRow[] = ALL_RULES.flatMap(({ id, family }) => {
  const docs = RULE_DOCS[id];
  return docs ? docs.evidence.map((one) => ({ ...one, rule: id, message: docs.message, family })) : [];
});

export const EVIDENCE_COLUMNS = ['rule', 'family', 'source', 'date', 'strength'] as const;
export type EvidenceColumn = (typeof EVIDENCE_COLUMNS)[number];

export interface EvidenceOrder {
  readonly by: EvidenceColumn;
  readonly descending: boolean;
}

export interface EvidenceFilter {
  readonly family: RuleFamily | 'all';
  readonly strength: Strength | 'all';
}

/** The rows that pass, in order; of equal ones the catalogue's order holds. Names are compared in the reader's language. */
export function arrangeEvidence(
  { family, strength }: EvidenceFilter,
  { by, descending }: EvidenceOrder,
  language: Language,
): readonly EvidenceRow[] {
  const compare = comparisons(language)[by];
  return EVIDENCE_ROWS.filter(
    (row) => (family === 'all' || row.family === family) && (strength === 'all' || row.strength === strength),
  ).toSorted((a, b) => (descending ? compare(b, a) : compare(a, b)));
}

type Compare = (a: EvidenceRow, b: EvidenceRow) => number;

function comparisons(language: Language): Readonly<Record<EvidenceColumn, Compare>> {
  const { compare } = new Intl.Collator(language);
  return {
    rule: (a, b) => compare(a.message[language], b.message[language]),
    family: (a, b) => compare(a.family, b.family),
    source: (a, b) => compare(a.source[language], b.source[language]),
    date: (a, b) => compare(a.date, b.date),
    strength: (a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength),
  };
}
