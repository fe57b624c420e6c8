import { Plus, Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useText } from '@/components/ui/language-provider';
import { LengthRing } from '@/components/ui/length-ring';
import { TextField } from '@/components/ui/text-field';
import type { Language } from '@/lib/core/language';
import { brokenBlanks } from '@/lib/core/replies/blanks';
import { sampleText } from '@/lib/core/replies/sample-text';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { WEIGHT_LIMIT, weigh } from '@/lib/core/text/weighted-length';
import './wordings-field.css';

interface WordingsFieldProps {
  readonly template: ReplyTemplate;
  readonly language: Language;
  readonly onChange: (wordings: readonly string[]) => void;
  readonly onRemove: (wording: string, at: number) => void;
}

/** The ways to say the reply in one language, each with its length. There is always a field to begin in. */
export function WordingsField({ template, language, onChange, onRemove }: WordingsFieldProps) {
  const { t } = useText();
  const wordings = template.wordings[language];
  const fields = wordings.length > 0 ? wordings : [''];
  const put = (at: number, text: string) => {
    const next = fields.map((wording, number) => (number === at ? text : wording));
    onChange(next.length === 1 && text === '' ? [] : next);
  };
  return (
    <fieldset className="tw-wordings">
      <legend className="tw-hidden">{t(`workspace.replies.body.${language}`)}</legend>
      {fields.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a wording is its place, and typing must not lose the field
        <div key={at} className="tw-wording">
          <TextField
            label={
              at === 0
                ? t(`workspace.replies.body.${language}`)
                : t(`workspace.replies.furtherBody.${language}`, { number: at + 1 })
            }
            lang={language}
            rows={3}
            value={text}
            placeholder={at === 0 ? t(`workspace.replies.bodyExample.${language}`) : ''}
            onChange={(typed) => put(at, typed)}
          />
          <div className="tw-row">
            {text.trim() !== '' && <SampleLength template={template} body={text} language={language} />}
            {at > 0 && (
              <IconButton
                icon={Trash2}
                label={t(`workspace.replies.removeBody.${language}`, { number: at + 1 })}
                onClick={() => onRemove(text, at)}
              />
            )}
          </div>
          <BrokenBlank text={text} />
        </div>
      ))}
      {wordings.some((text) => text.trim() !== '') && (
        <div>
          <Button look="quiet" icon={Plus} onClick={() => onChange([...wordings, ''])}>
            {t(`workspace.replies.addBody.${language}`)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function SampleLength({
  template,
  body,
  language,
}: Pick<WordingsFieldProps, 'template' | 'language'> & { body: string }) {
  const { t } = useText();
  const used = weigh(sampleText(template, body, language)).weightedLength;
  return (
    <LengthRing
      used={used}
      limit={WEIGHT_LIMIT}
      label={t('workspace.replies.length', { used, limit: WEIGHT_LIMIT })}
    />
  );
}

/** What keeps the reply from being saved: a customer must never see half a blank. */
function BrokenBlank({ text }: { text: string }) {
  const { t } = useText();
  const [broken] = brokenBlanks(text);
  if (!broken) return null;
  return (
    <p className="tw-broken" role="alert">
      {t('backup.brokenBlank', { part: text.slice(broken.start, broken.end) })}{' '}
      {t('workspace.replies.notSaved')}
    </p>
  );
}
