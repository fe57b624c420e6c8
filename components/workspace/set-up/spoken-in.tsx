import type { ReactNode } from 'react';
import { LanguageProvider } from '@/components/ui/language-provider';
import type { Language } from '@/lib/core/language';
import { createTranslate } from '@/lib/locales/translate';

/** A part of the page in a language that is not the page's yet. */
export function SpokenIn({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <LanguageProvider language={language} createTranslate={createTranslate}>
      <div lang={language}>{children}</div>
    </LanguageProvider>
  );
}
