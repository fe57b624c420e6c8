import './checkbox-group.css';

interface CheckboxGroupProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (values: readonly T[]) => void;
}

/** Any number of a few choices, in the order in which they are offered. */
export function CheckboxGroup<T extends string>({ label, values, options, onChange }: CheckboxGroupProps<T>) {
  return (
    <fieldset className="tw-checkboxes">
      <legend className="tw-label">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            checked={values.includes(option.value)}
            onChange={({ target }) =>
              onChange(
                options
                  .map(({ value }) => value)
                  .filter((value) => (value === option.value ? target.checked : values.includes(value))),
              )
            }
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
