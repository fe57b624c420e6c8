import { FileText, Plus } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language-provider';
import { Page } from '@/components/ui/page';
import { SplitView } from '@/components/ui/split-view';
import { useStored } from '@/components/use-stored';
import type { Draft } from '@/lib/core/drafts/draft';
import { newDraft } from '@/lib/core/drafts/new-draft';
import { SampleNote, SampleOffer } from '../samples/sample-note';
import { goTo } from '../use-route';
import { DraftBin } from './draft-bin';
import { DraftEditor } from './draft-editor';
import { DraftList } from './draft-list';
import { BIN, DraftPlaces, UNSENT } from './draft-places';
import { GoneDraft } from './gone-draft';
import { UnsentList } from './unsent-list';

export function DraftsPage({ id }: { id: string | null }) {
  const { t } = useText();
  const { store, now, newId } = useServices();
  const drafts = useStored('drafts');
  const chosen = drafts?.find((draft) => draft.id === id);
  const detail = detailOf(id, chosen);
  const empty = drafts?.length === 0 && !detail;

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
    <Page title={t('common.areas.drafts')} lead={t('workspace.drafts.lead')} actions={createButton}>
      {empty && (
        <>
          <EmptyState
            icon={FileText}
            title={t('workspace.drafts.emptyTitle')}
            action={
              <>
                <Button icon={Plus} onClick={create}>
                  {t('workspace.drafts.createFirst')}
                </Button>
                <SampleOffer />
              </>
            }
          >
            {t('workspace.drafts.emptyText')}
          </EmptyState>
          <DraftPlaces chosenId={id} />
        </>
      )}
      {drafts && !empty && (
        <SplitView
          chosen={detail !== undefined}
          list={
            <>
              <SampleNote />
              <DraftPlaces chosenId={id} />
              <DraftList drafts={drafts} chosenId={id} />
            </>
          }
          detail={
            detail ?? (
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

/** What the address names: a place among the drafts, or a draft. */
function detailOf(id: string | null, chosen: Draft | undefined) {
  if (id === UNSENT) return <UnsentList />;
  if (id === BIN) return <DraftBin />;
  if (chosen) return <DraftEditor key={chosen.id} draft={chosen} />;
  return id ? <GoneDraft key={id} id={id} /> : undefined;
}
