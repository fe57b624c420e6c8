import { DatabaseZap } from 'lucide-react';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language-provider';

/** The database can't be read: what that means, and that nothing was thrown away. */
export function StoreTrouble({ error }: { error: unknown }) {
  const { t } = useText();
  return (
    <main className="tw-store-trouble" role="alert">
      <EmptyState icon={DatabaseZap} title={t('ui.trouble.title')}>
        <p>{t('ui.trouble.text')}</p>
        <p className="tw-small">{error instanceof Error ? error.message : String(error)}</p>
      </EmptyState>
    </main>
  );
}
