import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Language } from '@/lib/core/language';
import type { CreateTranslate, Translate } from '@/lib/locales/translate';

interface Spoken {
  readonly language: Language;
  readonly t: Translate;
}

/** Filled by `LanguageProvider`, or with fewer messages where every kilobyte counts. */
export const SpokenContext = createContext<Spoken | null>(null);

interface LanguageProviderProps {
  readonly language: Language;
  /** Where the messages come from: a page need not carry those of another. */
  readonly createTranslate: CreateTranslate;
  readonly children: ReactNode;
}

export function LanguageProvider({ language, createTranslate, children }: LanguageProviderProps) {
  const spoken = useMemo(() => ({ language, t: createTranslate(language) }), [language, createTranslate]);
  return <SpokenContext value={spoken}>{children}</SpokenContext>;
}

/** The reader's language and its messages. */
export function useText(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('useText needs a LanguageProvider around it');
  return spoken;
}
