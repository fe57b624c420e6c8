import { ArrowUpToLine, Plus, Trash2 } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useText } from '@/components/ui/language-provider';
import { TextField } from '@/components/ui/text-field';
import type { Update } from '@/components/ui/use-autosave';
import type { Draft, Wording } from '@/lib/core/drafts/draft';
import type { CheckContext } from '@/lib/core/guidelines/check-context';
import type { Check } from '@/lib/core/guidelines/check-result';
import { putBack } from '../put-back';
import { DraftFindings } from './draft-findings';
import { DraftLength } from './draft-length';
import { ThreadPosts } from './thread-posts';
import './wording-fields.css';

interface WordingFieldsProps {
  readonly draft: Draft;
  /** What is said to the wordings; absent until the guide is known. */
  readonly checking: { readonly check: Check; readonly context: CheckContext } | null;
  /** Told as an update: the other wordings may be changed elsewhere at the same time. */
  readonly onChange: (to: Update<readonly Wording[]>) => void;
  readonly onRemove: (wording: Wording, at: number) => void;
}

/** Several ways to say one thing, side by side; the first goes out. */
export function WordingFields({ draft, checking, onChange, onRemove }: WordingFieldsProps) {
  const { t } = useText();
  const { newId } = useServices();
  const { wordings, site, kind } = draft;
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
              onChange={(text) => onChange(saying({ ...wording, text }, index))}
            />
            <div className="tw-row tw-draft-wording-foot">
              {kind === 'thread' ? (
                <ThreadPosts text={wording.text} />
              ) : (
                <DraftLength text={wording.text} site={site} />
              )}
              {index > 0 && (
                <Button look="quiet" icon={ArrowUpToLine} onClick={() => onChange(withFirst(wording.id))}>
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
      <Button icon={Plus} onClick={() => onChange(withAnother({ id: newId(), text: '' }))}>
        {t('workspace.drafts.addWording')}
      </Button>
    </fieldset>
  );
}

/** With that wording as it is now; one that was deleted elsewhere meanwhile comes back: what is typed is kept. */
function saying(wording: Wording, at: number): Update<readonly Wording[]> {
  return (now) => putBack(now, wording, at).map((old) => (old.id === wording.id ? wording : old));
}

function withAnother(wording: Wording): Update<readonly Wording[]> {
  return (now) => putBack(now, wording, now.length);
}

function withFirst(id: string): Update<readonly Wording[]> {
  return (now) => now.toSorted((a, b) => Number(b.id === id) - Number(a.id === id));
}
