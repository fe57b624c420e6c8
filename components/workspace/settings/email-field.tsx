import { useId, useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import { isEmailAddress } from '@/lib/core/text/email-address';
import '@/components/ui/field.css';

interface EmailFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One e-mail address or none. What is no address stays in the field with a word about it, and is not kept. */
export function EmailField({ label, value, onChange }: EmailFieldProps) {
  const { t } = useText();
  const id = useId();
  const errorId = useId();
  const [typed, setTyped] = useState(value);
  const [left, setLeft] = useState(false);
  const isWrong = typed !== '' && !isEmailAddress(typed);
  return (
    <div className="tw-field">
      <label htmlFor={id} className="tw-label">
        {label}
      </label>
      <input
        id={id}
        type="email"
        className="tw-input"
        value={typed}
        aria-invalid={isWrong && left}
        aria-describedby={errorId}
        onBlur={() => setLeft(true)}
        onChange={({ target }) => {
          const next = target.value.trim();
          setTyped(next);
          if (next === '' || isEmailAddress(next)) onChange(next);
        }}
      />
      <div id={errorId} className="tw-hint" role="status">
        {isWrong && left && (
          <strong className="tw-refusal">{t('workspace.settings.contactEmailWrong')}</strong>
        )}
      </div>
    </div>
  );
}
