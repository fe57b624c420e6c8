import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Language } from '@/lib/core/language';
import { createTranslate, type Translate } from '@/lib/locales/translate';

interface Spoken {
  readonly language: Language;
  readonly t: Translate;
}

/** Filled by `LanguageProvider`, or with fewer messages where every kilobyte counts. */
export const SpokenContext = createContext<Spoken | null>(null);

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const spoken = useMemo(() => ({ language, t: createTranslate(language) }), [language]);
  return <SpokenContext value={spoken}>{children}</SpokenContext>;
}

/** The reader's language and its messages. */
export function useText(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('useText needs a LanguageProvider around it');
  return spoken;
}
