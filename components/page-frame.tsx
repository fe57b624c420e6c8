import { type ReactNode, useEffect } from 'react';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { LanguageProvider } from '@/components/ui/language-provider';
import { ToastProvider } from '@/components/ui/toast';
import { type CreateTranslate, preferredLanguage } from '@/lib/locales/translate';
import { type Services, ServicesProvider } from './services';
import { StoreTrouble } from './store-trouble';
import { UnwrittenNotice } from './unwritten-notice';
import { useStored } from './use-stored';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';

interface PageFrameProps {
  readonly services: Services;
  /** BCP 47, as the browser tells. */
  readonly browserLanguage: string;
  readonly createTranslate: CreateTranslate;
  readonly children: ReactNode;
}

/** What popup and workspace stand in: services, the reader's language, messages, and a net below. */
export function PageFrame({ services, children, ...spoken }: PageFrameProps) {
  const { browserLanguage, createTranslate } = spoken;
  return (
    <LanguageProvider language={preferredLanguage('auto', browserLanguage)} createTranslate={createTranslate}>
      <ErrorBoundary fallback={(error) => <StoreTrouble error={error} />}>
        <ServicesProvider services={services}>
          <Spoken {...spoken}>{children}</Spoken>
        </ServicesProvider>
      </ErrorBoundary>
    </LanguageProvider>
  );
}

function Spoken({ browserLanguage, createTranslate, children }: Omit<PageFrameProps, 'services'>) {
  const settings = useStored('settings');
  const language = preferredLanguage(settings?.language ?? 'auto', browserLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageProvider language={language} createTranslate={createTranslate}>
      <ToastProvider>
        <UnwrittenNotice />
        {children}
      </ToastProvider>
    </LanguageProvider>
  );
}
