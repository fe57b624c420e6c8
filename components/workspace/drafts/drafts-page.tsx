import { FileText, Plus } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language-provider';
import { Page } from '@/components/ui/page';
import { SplitView } from '@/components/ui/split-view';
import { useStored } from '@/components/use-stored';
import { newDraft } from '@/lib/core/drafts/new-draft';
import { goTo } from '../use-route';
import { DraftEditor } from './draft-editor';
import { DraftList } from './draft-list';

export function DraftsPage({ id }: { id: string | null }) {
  const { t } = useText();
  const { store, now, newId } = useServices();
  const drafts = useStored('drafts');
  const chosen = drafts?.find((draft) => draft.id === id);

  const create = async () => {
    const draft = newDraft({ id: newId(), wordingId: newId(), now: now() });
    await store.drafts.save(draft);
    goTo('drafts', draft.id);
  };
  const createButton = (
    <Button look="primary" icon={Plus} onClick={create}>
      {t('workspace.drafts.create')}
    </Button>
  );

  return (
    <Page title={t('workspace.areas.drafts')} lead={t('workspace.drafts.lead')} actions={createButton}>
      {drafts?.length === 0 && (
        <EmptyState icon={FileText} title={t('workspace.drafts.emptyTitle')}>
          {t('workspace.drafts.emptyText')}
        </EmptyState>
      )}
      {drafts && drafts.length > 0 && (
        <SplitView
          chosen={chosen !== undefined}
          list={<DraftList drafts={drafts} chosenId={id} />}
          detail={
            chosen ? (
              <DraftEditor key={chosen.id} draft={chosen} />
            ) : (
              <EmptyState icon={FileText} title={t('workspace.drafts.chooseTitle')}>
                {t('workspace.drafts.chooseText')}
              </EmptyState>
            )
          }
        />
      )}
    </Page>
  );
}
