import { type ReactNode, useId } from 'react';
import { Field } from './field';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** One quiet line under the field. */
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  readonly type?: 'text' | 'date' | 'time';
  /** Rows of a text area; a single line without it. */
  readonly rows?: number;
  readonly lang?: string;
  readonly labelHidden?: boolean;
  /** Offered while typing; anything else may be typed. */
  readonly suggestions?: readonly string[];
}

export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, rows, labelHidden, type, suggestions, ...rest } = props;
  const listId = useId();
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint}>
      {(tied) => {
        const shared = { ...tied, value, className: 'tw-input', ...rest };
        if (rows)
          return <textarea rows={rows} onChange={({ target }) => onChange(target.value)} {...shared} />;
        return (
          <>
            <input
              type={type ?? 'text'}
              list={suggestions && listId}
              onChange={({ target }) => onChange(target.value)}
              {...shared}
            />
            {suggestions && (
              <datalist id={listId}>
                {suggestions.map((suggestion) => (
                  <option key={suggestion} value={suggestion} />
                ))}
              </datalist>
            )}
          </>
        );
      }}
    </Field>
  );
}
