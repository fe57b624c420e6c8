import { ArrowUpToLine, Plus, Trash2 } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useText } from '@/components/ui/language-provider';
import { TextField } from '@/components/ui/text-field';
import type { Draft, Wording } from '@/lib/core/drafts/draft';
import type { CheckContext } from '@/lib/core/guidelines/check-context';
import type { Check } from '@/lib/core/guidelines/check-result';
import { DraftFindings } from './draft-findings';
import { DraftLength } from './draft-length';
import { ThreadPosts } from './thread-posts';
import './wording-fields.css';

interface WordingFieldsProps {
  readonly draft: Draft;
  /** What is said to the wordings; absent until the guide is known. */
  readonly checking: { readonly check: Check; readonly context: CheckContext } | null;
  readonly onChange: (wordings: readonly Wording[]) => void;
  readonly onRemove: (wording: Wording, at: number) => void;
}

/** Several ways to say one thing, side by side; the first goes out. */
export function WordingFields({ draft, checking, onChange, onRemove }: WordingFieldsProps) {
  const { t } = useText();
  const { newId } = useServices();
  const { wordings, site, kind } = draft;
  const others = (id: string) => wordings.filter((wording) => wording.id !== id);
  return (
    <fieldset className="tw-draft-wordings">
      <legend className="tw-label">{t('workspace.drafts.wordingsTitle')}</legend>
      <div className="tw-draft-wordings-side">
        {wordings.map((wording, index) => (
          <div key={wording.id} className="tw-draft-wording">
            <TextField
              label={t(index === 0 ? 'workspace.drafts.firstWording' : 'workspace.drafts.wording', {
                number: index + 1,
              })}
              rows={6}
              value={wording.text}
              placeholder={index === 0 ? t('workspace.drafts.textExample') : ''}
              onChange={(text) =>
                onChange(wordings.map((old) => (old.id === wording.id ? { ...old, text } : old)))
              }
            />
            <div className="tw-row tw-draft-wording-foot">
              {kind === 'thread' ? (
                <ThreadPosts text={wording.text} />
              ) : (
                <DraftLength text={wording.text} site={site} />
              )}
              {index > 0 && (
                <Button
                  look="quiet"
                  icon={ArrowUpToLine}
                  onClick={() => onChange([wording, ...others(wording.id)])}
                >
                  {t('workspace.drafts.makeFirst')}
                </Button>
              )}
              {wordings.length > 1 && (
                <IconButton
                  icon={Trash2}
                  label={t('workspace.drafts.removeWording', { number: index + 1 })}
                  onClick={() => onRemove(wording, index)}
                />
              )}
            </div>
            {checking && <DraftFindings text={wording.text} {...checking} />}
          </div>
        ))}
      </div>
      <Button icon={Plus} onClick={() => onChange([...wordings, { id: newId(), text: '' }])}>
        {t('workspace.drafts.addWording')}
      </Button>
    </fieldset>
  );
}
