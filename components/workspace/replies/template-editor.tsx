import { CopyPlus, Trash2 } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { formatMoment } from '@/components/format-date';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { EditorPanel } from '@/components/ui/editor-panel';
import { useText } from '@/components/ui/language-provider';
import { TagField } from '@/components/ui/tag-field';
import { TextField } from '@/components/ui/text-field';
import { type Update, useAutosave } from '@/components/ui/use-autosave';
import { ACCOUNT_ROLES } from '@/lib/core/guidelines/check-context';
import type { Language } from '@/lib/core/language';
import { brokenBlanks } from '@/lib/core/replies/blanks';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { putBack } from '../put-back';
import { routeHref } from '../routes';
import { useRemove } from '../use-remove';
import { goTo } from '../use-route';
import { useStep } from '../use-step';
import { BlankFields } from './blank-fields';
import { KindChoices } from './kind-choices';
import { OneSidedNote } from './one-sided-note';
import { ReviewFields } from './review-fields';
import { templateTitle } from './template-title';
import { WordingsField } from './wordings-field';

/** A hundred rules with their words: fetched once a reply is open. */
const TemplateCheck = lazy(async () => ({ default: (await import('./template-check')).TemplateCheck }));

const LANGUAGES: readonly Language[] = ['ko', 'en'];

interface TemplateEditorProps {
  readonly template: ReplyTemplate;
  /** Folders there are, offered while typing. */
  readonly folders: readonly string[];
  /** ISO date where the team is. */
  readonly today: string;
}

export function TemplateEditor({ template, folders, today }: TemplateEditorProps) {
  const { t, language } = useText();
  const { store, now, newId } = useServices();
  const { value, change, update, state, discard } = useAutosave(template, async (row: ReplyTemplate, to) => {
    if (hasBrokenBlank(row)) throw new Error('a blank is left open');
    await store.templates.change(row.id, (stored) => ({ ...to(stored), updatedAt: now() }));
  });
  const removeRow = useRemove<ReplyTemplate>('templates');
  const step = useStep(update);
  const title = templateTitle(value, language) || t('workspace.replies.untitled');

  const duplicate = async () => {
    const fresh = { uses: 0, lastUsedAt: null, createdAt: now(), updatedAt: now() };
    const copy: ReplyTemplate = { ...value, ...fresh, id: newId(), shortcut: '' };
    await store.templates.save(copy);
    goTo('replies', copy.id);
  };
  const removeWording = (written: Language, wording: string, at: number) => {
    const put =
      (change: (bodies: readonly string[]) => readonly string[]): Update<ReplyTemplate> =>
      (row) => ({ ...row, wordings: { ...row.wordings, [written]: change(row.wordings[written]) } });
    const kept = value.wordings[written].toSpliced(at, 1);
    step(
      put(() => kept),
      put((bodies) => putBack(bodies, wording, at)),
      t('workspace.drafts.wordingRemoved', { number: at + 1 }),
    );
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
      <p className="tw-muted tw-small">
        {value.lastUsedAt === null
          ? t('workspace.replies.unused')
          : t('workspace.replies.used', {
              count: value.uses,
              date: formatMoment(value.lastUsedAt, language),
            })}
      </p>
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
      {LANGUAGES.map((written) => (
        <WordingsField
          key={written}
          template={value}
          language={written}
          onChange={(wordings) => change({ wordings: { ...value.wordings, [written]: wordings } })}
          onRemove={(wording, at) => removeWording(written, wording, at)}
        />
      ))}
      <p className="tw-hint">{t('workspace.replies.blanksHint', { blank: '{이름}', blankEn: '{name}' })}</p>
      <OneSidedNote template={value} />
      <Suspense>
        <TemplateCheck template={value} />
      </Suspense>
      <BlankFields template={value} onChange={(blanks) => change({ blanks })} />
      <KindChoices kinds={value.kinds} onChange={(kinds) => change({ kinds })} />
      <div className="tw-grid">
        <TextField
          label={t('workspace.replies.folder')}
          suggestions={folders}
          value={value.folder}
          onChange={(folder) => change({ folder })}
        />
        <TagField
          label={t('workspace.fields.tags')}
          values={value.tags}
          onChange={(tags) => change({ tags })}
        />
      </div>
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
      <CheckboxGroup
        label={t('workspace.replies.roles')}
        values={value.roles}
        options={ACCOUNT_ROLES.map((role) => ({ value: role, label: t(`workspace.settings.role.${role}`) }))}
        onChange={(roles) => change({ roles })}
      />
      <ReviewFields reviewAt={value.reviewAt} today={today} onChange={(reviewAt) => change({ reviewAt })} />
    </EditorPanel>
  );
}

function hasBrokenBlank({ wordings: { ko, en } }: ReplyTemplate): boolean {
  return [...ko, ...en].some((text) => brokenBlanks(text).length > 0);
}
