import { MessageSquareReply, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language-provider';
import { Page } from '@/components/ui/page';
import { SplitView } from '@/components/ui/split-view';
import { useNow } from '@/components/use-now';
import { useStored } from '@/components/use-stored';
import { todayIn } from '@/lib/core/calendar/today';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { GoneNotice } from '../gone-notice';
import { goTo } from '../use-route';
import { ReplyFileButtons } from './files/reply-file-buttons';
import { newTemplate } from './new-template';
import { TemplateEditor } from './template-editor';
import { TemplateList, wordsOf } from './template-list';

export function RepliesPage({ id }: { id: string | null }) {
  const { t } = useText();
  const { store, now, newId } = useServices();
  const templates = useStored('templates');
  const { zone } = useStored('settings') ?? DEFAULT_SETTINGS;
  const today = todayIn(zone, useNow());
  const folders = useMemo(() => wordsOf((templates ?? []).map(({ folder }) => folder)), [templates]);
  const chosen = templates?.find((template) => template.id === id);

  const create = async () => {
    const template = newTemplate(newId(), now());
    await store.templates.save(template);
    goTo('replies', template.id);
  };

  return (
    <Page
      title={t('common.areas.replies')}
      lead={t('workspace.replies.lead')}
      actions={
        <>
          {templates && <ReplyFileButtons templates={templates} today={today} />}
          <Button look="primary" icon={Plus} onClick={create}>
            {t('workspace.replies.create')}
          </Button>
        </>
      }
    >
      {templates?.length === 0 && !id && (
        <EmptyState
          icon={MessageSquareReply}
          title={t('workspace.replies.noneTitle')}
          action={
            <Button icon={Plus} onClick={create}>
              {t('workspace.replies.createFirst')}
            </Button>
          }
        >
          {t('workspace.replies.emptyText')}
        </EmptyState>
      )}
      {templates && (templates.length > 0 || id) && (
        <SplitView
          chosen={id !== null}
          list={<TemplateList templates={templates} folders={folders} chosenId={id} today={today} />}
          detail={
            chosen ? (
              <TemplateEditor key={chosen.id} template={chosen} folders={folders} today={today} />
            ) : id ? (
              <GoneNotice area="replies" />
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
