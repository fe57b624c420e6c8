import { useText } from '@/components/ui/language-provider';
import type { Language } from '@/lib/core/language';
import type { BlankField } from '@/lib/core/replies/blank-field';
import { blankLabel } from '@/lib/core/replies/blank-labels';
import { isDoubtful } from '@/lib/core/replies/doubtful-value';
import { type BlankInputProps, BlankTextInput } from './blank-text-input';
import { MomentInput } from './moment-input';

interface Props extends Omit<BlankInputProps, 'label' | 'example'> {
  readonly field: BlankField;
  /** Of the reply. */
  readonly replyLanguage: Language;
  /** ISO date where the team is. */
  readonly today: string;
}

/** A field for one blank, by its kind. */
export function BlankInput({ field, replyLanguage, today, ...rest }: Props) {
  const { t, language } = useText();
  const { name, example } = blankLabel(field.name, language);
  const props = { ...rest, label: name, example };
  return (
    <div className="field">
      <span aria-hidden="true">{name}</span>
      {field.kind === 'choice' ? (
        <ChoiceInput {...props} choices={field.choices} />
      ) : field.kind === 'date' || field.kind === 'time' || field.kind === 'date-time' ? (
        <MomentInput {...props} kind={field.kind} replyLanguage={replyLanguage} today={today} />
      ) : (
        <BlankTextInput {...props} />
      )}
      {(field.kind === 'amount' || field.kind === 'link') && isDoubtful(field.kind, rest.value) && (
        <span className="field-note" role="status">
          {t(`blanks.doubt.${field.kind}`)}
        </span>
      )}
    </div>
  );
}

function ChoiceInput({ choices, ...field }: BlankInputProps & { readonly choices: readonly string[] }) {
  const { t } = useText();
  return (
    <select
      aria-label={field.label}
      aria-required={field.isRequired}
      aria-invalid={field.isInvalid}
      value={field.value}
      data-first={field.isFirst ? '' : undefined}
      onChange={(event) => field.onChange(event.target.value)}
    >
      <option value="">{t('blanks.choose')}</option>
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}
