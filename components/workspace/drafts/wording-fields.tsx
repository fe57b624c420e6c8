import { ArrowUpToLine, Plus, Trash2 } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useText } from '@/components/ui/language-provider';
import { LengthRing } from '@/components/ui/length-ring';
import { TextField } from '@/components/ui/text-field';
import type { Wording } from '@/lib/core/drafts/draft';
import type { Platform } from '@/lib/core/platform';
import { WEIGHT_LIMIT, weigh } from '@/lib/core/text/weighted-length';
import './wording-fields.css';

interface WordingFieldsProps {
  readonly wordings: readonly Wording[];
  readonly site: Platform;
  readonly onChange: (wordings: readonly Wording[]) => void;
}

/** Several ways to say one thing; the first goes out. */
export function WordingFields({ wordings, site, onChange }: WordingFieldsProps) {
  const { t } = useText();
  const { newId } = useServices();
  const others = (id: string) => wordings.filter((wording) => wording.id !== id);
  return (
    <fieldset className="tw-wordings">
      <legend className="tw-label">{t('workspace.drafts.wordingsTitle')}</legend>
      {wordings.map((wording, index) => (
        <div key={wording.id} className="tw-wording">
          <TextField
            label={t(index === 0 ? 'workspace.drafts.firstWording' : 'workspace.drafts.wording', {
              number: index + 1,
            })}
            rows={4}
            value={wording.text}
            placeholder={index === 0 ? t('workspace.drafts.textExample') : ''}
            onChange={(text) =>
              onChange(wordings.map((old) => (old.id === wording.id ? { ...old, text } : old)))
            }
          />
          <div className="tw-row tw-wording-foot">
            <Length text={wording.text} site={site} />
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
                onClick={() => onChange(others(wording.id))}
              />
            )}
          </div>
        </div>
      ))}
      <Button icon={Plus} onClick={() => onChange([...wordings, { id: newId(), text: '' }])}>
        {t('workspace.drafts.addWording')}
      </Button>
    </fieldset>
  );
}

/** X counts in its own units; Facebook has no limit that a post would meet. */
function Length({ text, site }: { text: string; site: Platform }) {
  const { t } = useText();
  if (site === 'facebook') {
    return (
      <span className="tw-muted tw-small">
        {t('workspace.drafts.characters', { count: [...text].length })}
      </span>
    );
  }
  const { weightedLength } = weigh(text);
  return (
    <LengthRing
      used={weightedLength}
      limit={WEIGHT_LIMIT}
      label={t('workspace.drafts.length', { used: weightedLength, limit: WEIGHT_LIMIT })}
    />
  );
}
