import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import './field.css';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly hint?: string;
  readonly labelHidden?: boolean;
}

/** The browser's own select: known to every screen reader, and it opens beyond the edge of a small popup. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, value, options, onChange, hint, labelHidden } = props;
  const id = useId();
  const hintId = useId();
  return (
    <div className="tw-field">
      <label htmlFor={id} className={labelHidden ? 'tw-hidden' : 'tw-label'}>
        {label}
      </label>
      <div className="tw-select">
        <select
          id={id}
          className="tw-input"
          value={value}
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => onChange(event.target.value as T)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden size={16} />
      </div>
      {hint && (
        <div id={hintId} className="tw-hint">
          {hint}
        </div>
      )}
    </div>
  );
}
