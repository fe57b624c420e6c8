import { type ReactNode, useId } from 'react';
import './field.css';

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
  const id = useId();
  const hintId = useId();
  const listId = useId();
  const shared = {
    id,
    value,
    className: 'tw-input',
    ...(hint ? { 'aria-describedby': hintId } : {}),
    ...rest,
  };
  return (
    <div className="tw-field">
      <label htmlFor={id} className={labelHidden ? 'tw-hidden' : 'tw-label'}>
        {label}
      </label>
      {rows ? (
        <textarea rows={rows} onChange={(event) => onChange(event.target.value)} {...shared} />
      ) : (
        <input
          type={type ?? 'text'}
          list={suggestions && listId}
          onChange={(event) => onChange(event.target.value)}
          {...shared}
        />
      )}
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {hint && (
        <div id={hintId} className="tw-hint">
          {hint}
        </div>
      )}
    </div>
  );
}
