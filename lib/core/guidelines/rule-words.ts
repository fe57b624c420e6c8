import type { Language } from '../language';
import type { RuleDocs, Strength } from './rule';

/** What the panel and the gate say about a rule, in one language. */
export interface RuleWords {
  readonly message: string;
  readonly reason: string;
  readonly evidence: readonly {
    readonly source: string;
    readonly date: string;
    readonly strength: Strength;
  }[];
}

export function wordsIn(language: Language, { message, reason, evidence }: RuleDocs): RuleWords {
  return {
    message: message[language],
    reason: reason[language],
    evidence: evidence.map(({ source, date, strength }) => ({ source: source[language], date, strength })),
  };
}
