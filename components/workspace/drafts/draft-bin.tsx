import { RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { formatMoment } from '@/components/format-date';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useText } from '@/components/ui/language-provider';
import { useStored } from '@/components/use-stored';
import { BIN_DAYS } from '@/lib/core/drafts/bin-days';
import type { DeletedDraft } from '@/lib/core/drafts/draft';
import { mainText } from '@/lib/core/drafts/main-text';
import { focusPageHeading } from '../focus-page-heading';
import { goTo } from '../use-route';
import { DraftPanel } from './draft-panel';

/** Deleted drafts, to be brought back while they last. */
export function DraftBin() {
  const { t, language } = useText();
  const { store } = useServices();
  const deleted = useStored('deletedDrafts');
  const [asking, setAsking] = useState(false);

  const restore = async ({ deletedAt: _, ...draft }: DeletedDraft) => {
    await store.drafts.save(draft);
    goTo('drafts', draft.id);
  };
  const empty = async () => {
    setAsking(false);
    await store.drafts.forget((deleted ?? []).map(({ id }) => id));
    focusPageHeading();
  };

  return (
    <DraftPanel
      title={t('workspace.drafts.bin.title')}
      lead={t('workspace.drafts.bin.lead', { days: BIN_DAYS })}
    >
      {deleted?.length === 0 && <p className="tw-muted">{t('workspace.drafts.bin.empty')}</p>}
      <ul className="tw-draft-rows" aria-label={t('workspace.drafts.bin.title')}>
        {deleted?.map((draft) => {
          const title = draft.title || t('common.untitledDraft');
          return (
            <li key={draft.id}>
              <div>
                <p className="tw-list-title">{title}</p>
                <p className="tw-muted tw-small tw-clamp">{mainText(draft)}</p>
                <p className="tw-muted tw-small">
                  {t('workspace.drafts.bin.deletedAt', { moment: formatMoment(draft.deletedAt, language) })}
                </p>
              </div>
              <Button
                icon={RotateCcw}
                aria-label={t('workspace.drafts.bin.restoreOne', { title })}
                onClick={() => restore(draft)}
              >
                {t('workspace.drafts.bin.restore')}
              </Button>
            </li>
          );
        })}
      </ul>
      {deleted && deleted.length > 0 && (
        <footer className="tw-editor-footer">
          <Button look="danger" icon={Trash2} onClick={() => setAsking(true)}>
            {t('workspace.drafts.bin.emptyIt')}
          </Button>
        </footer>
      )}
      {asking && deleted && (
        <ConfirmDialog
          title={t('workspace.drafts.bin.askTitle')}
          confirm={{ label: t('workspace.drafts.bin.emptyIt'), act: empty }}
          onCancel={() => setAsking(false)}
        >
          <p>{t('workspace.drafts.bin.askText', { count: deleted.length })}</p>
        </ConfirmDialog>
      )}
    </DraftPanel>
  );
}
