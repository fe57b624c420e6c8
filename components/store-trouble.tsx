import { DatabaseZap } from 'lucide-react';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language-provider';
import { storeTroubleOf } from '@/lib/core/store-trouble';

/** The database can't be read: what that means, what to do, and that nothing was thrown away. */
export function StoreTrouble({ error }: { error: unknown }) {
  const { t } = useText();
  const kind = storeTroubleOf(error);
  return (
    <main className="tw-store-trouble" role="alert">
      <EmptyState icon={DatabaseZap} title={t(kind ? `ui.trouble.${kind}.title` : 'ui.trouble.title')}>
        <p>{t(kind ? `ui.trouble.${kind}.text` : 'ui.trouble.text')}</p>
        {!kind && <p className="tw-small">{error instanceof Error ? error.message : String(error)}</p>}
      </EmptyState>
    </main>
  );
}
