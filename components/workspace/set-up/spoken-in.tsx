import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { LanguageProvider } from '@/components/ui/language-provider';
import type { Language } from '@/lib/core/language';
import { createTranslate } from '@/lib/locales/translate';

/** A part of the page in a language that is not the page's yet. */
export function SpokenIn({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <I18nProvider locale={language === 'ko' ? 'ko-KR' : 'en-US'}>
      <LanguageProvider language={language} createTranslate={createTranslate}>
        <div lang={language}>{children}</div>
      </LanguageProvider>
    </I18nProvider>
  );
}
