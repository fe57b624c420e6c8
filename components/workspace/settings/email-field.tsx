import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { useText } from '@/components/ui/language-provider';
import { isEmailAddress } from '@/lib/core/text/email-address';

interface EmailFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One e-mail address or none. What is no address stays in the field with a word about it, and is not kept. */
export function EmailField({ label, value, onChange }: EmailFieldProps) {
  const { t } = useText();
  const [typed, setTyped] = useState(value);
  const [left, setLeft] = useState(false);
  const isWrong = left && typed !== '' && !isEmailAddress(typed);
  const error = isWrong && (
    <strong className="tw-refusal">{t('workspace.settings.contactEmailWrong')}</strong>
  );
  return (
    <Field label={label} hint={<div role="status">{error}</div>}>
      {(tied) => (
        <input
          {...tied}
          type="email"
          className="tw-input"
          value={typed}
          aria-invalid={isWrong}
          onBlur={() => setLeft(true)}
          onChange={({ target }) => {
            const next = target.value.trim();
            setTyped(next);
            if (next === '' || isEmailAddress(next)) onChange(next);
          }}
        />
      )}
    </Field>
  );
}
