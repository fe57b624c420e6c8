import { PenLine, Trash2 } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { ChoiceField } from '@/components/ui/choice-field';
import { EditorPanel } from '@/components/ui/editor-panel';
import { useText } from '@/components/ui/language-provider';
import { TagField } from '@/components/ui/tag-field';
import { TextField } from '@/components/ui/text-field';
import { useAutosave } from '@/components/ui/use-autosave';
import { useWriteDraft } from '@/components/use-write-draft';
import type { Draft, DraftKind, Wording } from '@/lib/core/drafts/draft';
import type { Revision } from '@/lib/core/drafts/revision';
import type { Platform } from '@/lib/core/platform';
import { putBack } from '../put-back';
import { routeHref } from '../routes';
import { useRemove } from '../use-remove';
import { goTo } from '../use-route';
import { useStep } from '../use-step';
import { DraftHistory } from './draft-history';
import { DraftSlot } from './draft-slot';
import { useDraftCheck } from './use-draft-check';
import { WordingFields } from './wording-fields';
import { WordingVerdict } from './wording-verdict';

const SITES: readonly Platform[] = ['x', 'facebook'];
const KINDS: Record<Platform, readonly DraftKind[]> = {
  x: ['post', 'thread', 'reply'],
  facebook: ['post', 'comment', 'reply'],
};

export function DraftEditor({ draft }: { draft: Draft }) {
  const { t } = useText();
  const { store, now } = useServices();
  const { value, change, update, state, discard } = useAutosave(draft, (row: Draft, to) =>
    store.drafts.update(row, (stored) => ({ ...to(stored), updatedAt: now() })),
  );
  const writeDraft = useWriteDraft();
  const removeRow = useRemove<Draft>('drafts');
  const step = useStep(update);
  const checking = useDraftCheck(value);
  const title = value.title || t('common.untitledDraft');

  const remove = async () => {
    discard();
    await removeRow(value, title);
    goTo('drafts');
  };
  const changeSite = (site: Platform) =>
    change({ site, kind: KINDS[site].includes(value.kind) ? value.kind : 'post' });
  const removeWording = (wording: Wording, at: number) =>
    step(
      (row) => ({ ...row, wordings: row.wordings.filter(({ id }) => id !== wording.id) }),
      (row) => ({ ...row, wordings: putBack(row.wordings, wording, at) }),
      t('workspace.drafts.wordingRemoved', { number: at + 1 }),
    );
  const restore = async (revision: Revision) => {
    const { title, wordings } = value;
    await store.drafts.keepRevision(value);
    step(
      (row) => ({ ...row, title: revision.title, wordings: revision.wordings }),
      (row) => ({ ...row, title, wordings }),
      t('workspace.drafts.restored'),
    );
  };

  return (
    <EditorPanel
      title={title}
      state={state}
      backHref={routeHref('drafts')}
      actions={
        <>
          <Button look="primary" icon={PenLine} onClick={() => writeDraft(value)}>
            {t('popup.today.writeIt')}
          </Button>
          <Button look="danger" icon={Trash2} onClick={remove}>
            {t('workspace.drafts.remove')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('workspace.drafts.title')}
        value={value.title}
        placeholder={t('workspace.drafts.titleExample')}
        onChange={(title) => change({ title })}
      />
      <div className="tw-row tw-editor-choices">
        <ChoiceField
          label={t('workspace.fields.site')}
          value={value.site}
          options={SITES.map((site) => ({ value: site, label: t(`common.site.${site}`) }))}
          onChange={changeSite}
        />
        <ChoiceField
          label={t('workspace.fields.textKind')}
          value={value.kind}
          options={KINDS[value.site].map((kind) => ({ value: kind, label: t(`common.textKind.${kind}`) }))}
          onChange={(kind) => change({ kind })}
        />
      </div>
      <WordingFields
        draft={value}
        checking={checking}
        onChange={(to) => change((row) => ({ ...row, wordings: to(row.wordings) }))}
        onRemove={removeWording}
      />
      {value.kind === 'post' && <WordingVerdict wordings={value.wordings} />}
      <TagField
        label={t('workspace.fields.tags')}
        values={value.tags}
        onChange={(tags) => change({ tags })}
      />
      <DraftSlot draft={value} />
      <DraftHistory draft={value} onRestore={restore} />
    </EditorPanel>
  );
}
