import { ChevronDown } from 'lucide-react';
import { Field } from './field';

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
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint}>
      {(tied) => (
        <div className="tw-select">
          <select
            {...tied}
            className="tw-input"
            value={value}
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
      )}
    </Field>
  );
}
