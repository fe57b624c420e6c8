import { useText } from '@/components/ui/language-provider';
import { SelectField } from '@/components/ui/select-field';
import { SwitchField } from '@/components/ui/switch-field';
import { TagField } from '@/components/ui/tag-field';
import { TextField } from '@/components/ui/text-field';
import { type BlankField, blankField, withBlankField } from '@/lib/core/replies/blank-field';
import { BLANK_KINDS } from '@/lib/core/replies/blank-kind';
import { blankLabel } from '@/lib/core/replies/blank-labels';
import { remainingBlanks } from '@/lib/core/replies/blanks';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import './blank-fields.css';

interface BlankFieldsProps {
  readonly template: ReplyTemplate;
  readonly onChange: (blanks: readonly BlankField[]) => void;
}

/** How each blank of the reply is asked for. */
export function BlankFields({ template, onChange }: BlankFieldsProps) {
  const { t } = useText();
  const { ko, en } = template.wordings;
  const names = remainingBlanks([...ko, ...en].join('\n'));
  if (names.length === 0) return null;
  return (
    <details className="tw-blanks">
      <summary>
        {t('workspace.replies.blanks')}{' '}
        <span className="tw-muted">{names.map((name) => `{${name}}`).join(' ')}</span>
      </summary>
      <ul>
        {names.map((name) => (
          <BlankRow
            key={name}
            blank={blankField(template, name)}
            onChange={(blank) => onChange(withBlankField(template.blanks, blank))}
          />
        ))}
      </ul>
    </details>
  );
}

function BlankRow({ blank, onChange }: { blank: BlankField; onChange: (blank: BlankField) => void }) {
  const { t, language } = useText();
  const shown = `{${blank.name}}`;
  const { name: label } = blankLabel(blank.name, language);
  return (
    <li className="tw-blank">
      <p className="tw-blank-name">
        <code>{shown}</code>
        {label !== blank.name && <span className="tw-hint">{label}</span>}
      </p>
      <div className="tw-blank-settings">
        <SelectField
          label={t('workspace.replies.blankKind', { blank: shown })}
          labelHidden
          value={blank.kind}
          options={BLANK_KINDS.map((value) => ({ value, label: t(`workspace.replies.blankKinds.${value}`) }))}
          onChange={(kind) => onChange({ ...blank, kind })}
        />
        <TextField
          label={t('workspace.replies.blankDefault', { blank: shown })}
          labelHidden
          placeholder={t('workspace.replies.blankDefault', { blank: shown })}
          value={blank.default}
          onChange={(typed) => onChange({ ...blank, default: typed.replace(/[{}]/g, '') })}
        />
        {blank.kind === 'choice' && (
          <TagField
            label={t('workspace.replies.blankChoices', { blank: shown })}
            values={blank.choices}
            onChange={(choices) => onChange({ ...blank, choices })}
          />
        )}
        <SwitchField
          label={t('workspace.replies.blankRemembered', { blank: shown })}
          on={blank.remembered}
          onChange={(remembered) => onChange({ ...blank, remembered })}
        />
      </div>
    </li>
  );
}
