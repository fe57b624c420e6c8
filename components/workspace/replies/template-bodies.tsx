import { TriangleAlert } from 'lucide-react';
import { useText } from '@/components/ui/language-provider';
import { TextField } from '@/components/ui/text-field';
import type { Language } from '@/lib/core/language';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { oneSidedBlanks } from './one-sided-blanks';
import './template-bodies.css';

interface TemplateBodiesProps {
  readonly template: ReplyTemplate;
  readonly onChange: (wordings: ReplyTemplate['wordings']) => void;
}

const LANGUAGES: readonly Language[] = ['ko', 'en'];

/** The reply in both languages, and what does not match between the two. */
export function TemplateBodies({ template, onChange }: TemplateBodiesProps) {
  const { t } = useText();
  const oneSided = oneSidedBlanks(template);
  return (
    <div className="tw-stack">
      {LANGUAGES.map((language) => (
        <TextField
          key={language}
          label={t(`workspace.replies.body.${language}`)}
          lang={language}
          rows={4}
          value={template.wordings[language][0] ?? ''}
          placeholder={t(`workspace.replies.bodyExample.${language}`)}
          onChange={(text) => onChange({ ...template.wordings, [language]: text === '' ? [] : [text] })}
        />
      ))}
      <p className="tw-hint">{t('workspace.replies.blanksHint', { blank: '{이름}', blankEn: '{name}' })}</p>
      {oneSided.length > 0 && (
        <ul className="tw-one-sided" role="status">
          {oneSided.map(({ name, missingIn }) => (
            <li key={name} className="tw-row">
              <TriangleAlert aria-hidden size={16} />
              {t(`workspace.replies.missingIn.${missingIn}`, { blank: `{${name}}` })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
