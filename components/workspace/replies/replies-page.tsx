import { MessageSquareReply, Plus } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language-provider';
import { Page } from '@/components/ui/page';
import { SplitView } from '@/components/ui/split-view';
import { useStored } from '@/components/use-stored';
import { goTo } from '../use-route';
import { newTemplate } from './new-template';
import { TemplateEditor } from './template-editor';
import { TemplateList } from './template-list';

export function RepliesPage({ id }: { id: string | null }) {
  const { t } = useText();
  const { store, now, newId } = useServices();
  const templates = useStored('templates');
  const chosen = templates?.find((template) => template.id === id);

  const create = async () => {
    const template = newTemplate(newId(), now());
    await store.templates.save(template);
    goTo('replies', template.id);
  };

  return (
    <Page
      title={t('workspace.areas.replies')}
      lead={t('workspace.replies.lead')}
      actions={
        <Button look="primary" icon={Plus} onClick={create}>
          {t('workspace.replies.create')}
        </Button>
      }
    >
      {templates && (
        <SplitView
          chosen={chosen !== undefined}
          list={<TemplateList templates={templates} chosenId={id} />}
          detail={
            chosen ? (
              <TemplateEditor key={chosen.id} template={chosen} />
            ) : (
              <EmptyState icon={MessageSquareReply} title={t('workspace.replies.emptyTitle')}>
                {t('workspace.replies.emptyText')}
              </EmptyState>
            )
          }
        />
      )}
    </Page>
  );
}
