import { createContext, useContext } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { Finding } from '@/lib/core/guidelines/finding';
import type { RuleWords } from '@/lib/core/guidelines/rule-words';

/** The rules' words as far as they were told. */
export const WordsContext = createContext<Readonly<Record<string, RuleWords>>>({});

/** What to say about a finding: its own words, else its rule's, else that it wants a look. */
export function useWords(finding: Finding): RuleWords {
  const known = useContext(WordsContext)[finding.rule];
  const { t, language } = useText();
  return {
    message: finding.message?.[language] ?? known?.message ?? t('overlay.lookAgain'),
    reason: finding.reason?.[language] ?? known?.reason ?? '',
    evidence: known?.evidence ?? [],
  };
}
