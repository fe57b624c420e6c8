import { CopyPlus, Trash2 } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { EditorPanel } from '@/components/ui/editor-panel';
import { useText } from '@/components/ui/language-provider';
import { TagField } from '@/components/ui/tag-field';
import { TextField } from '@/components/ui/text-field';
import { useAutosave } from '@/components/ui/use-autosave';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { routeHref } from '../routes';
import { useRemove } from '../use-remove';
import { goTo } from '../use-route';
import { KindChoices } from './kind-choices';
import { TemplateBodies } from './template-bodies';
import { templateTitle } from './template-title';

export function TemplateEditor({ template }: { template: ReplyTemplate }) {
  const { t, language } = useText();
  const { store, now, newId } = useServices();
  const { value, change, state, discard } = useAutosave(template, (row: ReplyTemplate) =>
    store.templates.save({ ...row, updatedAt: now() }),
  );
  const removeRow = useRemove<ReplyTemplate>('templates');
  const title = templateTitle(value, language) || t('workspace.replies.untitled');

  const duplicate = async () => {
    const copy: ReplyTemplate = { ...value, id: newId(), shortcut: '', createdAt: now(), updatedAt: now() };
    await store.templates.save(copy);
    goTo('replies', copy.id);
  };
  const remove = async () => {
    discard();
    await removeRow(value, title);
    goTo('replies');
  };

  return (
    <EditorPanel
      title={title}
      state={state}
      backHref={routeHref('replies')}
      actions={
        <>
          <Button icon={CopyPlus} onClick={duplicate}>
            {t('workspace.replies.duplicate')}
          </Button>
          <Button look="danger" icon={Trash2} onClick={remove}>
            {t('workspace.replies.remove')}
          </Button>
        </>
      }
    >
      <div className="tw-grid">
        <TextField
          label={t('workspace.replies.titleKo')}
          lang="ko"
          value={value.title.ko}
          onChange={(ko) => change({ title: { ...value.title, ko } })}
        />
        <TextField
          label={t('workspace.replies.titleEn')}
          lang="en"
          value={value.title.en}
          onChange={(en) => change({ title: { ...value.title, en } })}
        />
      </div>
      <TemplateBodies template={value} onChange={(wordings) => change({ wordings })} />
      <KindChoices kinds={value.kinds} onChange={(kinds) => change({ kinds })} />
      <TagField
        label={t('workspace.fields.tags')}
        values={value.tags}
        onChange={(tags) => change({ tags })}
      />
      <div className="tw-grid">
        <TextField
          label={t('workspace.replies.shortcut')}
          hint={t('workspace.replies.shortcutHint')}
          value={value.shortcut}
          onChange={(shortcut) => change({ shortcut: shortcut.replace(/^\/|\s/g, '') })}
        />
        <TextField
          label={t('workspace.replies.gate')}
          hint={t('workspace.replies.gateHint')}
          value={value.gate}
          onChange={(gate) => change({ gate })}
        />
      </div>
    </EditorPanel>
  );
}
