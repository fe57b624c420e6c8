/** What every field for a blank is given. */
export interface BlankInputProps {
  readonly label: string;
  /** One value as a model; empty for none. */
  readonly example: string;
  readonly value: string;
  /** The reply cannot go without it. */
  readonly isRequired: boolean;
  readonly isInvalid: boolean;
  /** Gets the focus when the form opens. */
  readonly isFirst: boolean;
  readonly onChange: (value: string) => void;
}

const LONGEST = 200;

/** Words for a blank. */
export function BlankTextInput(field: BlankInputProps) {
  return (
    <input
      type="text"
      aria-label={field.label}
      aria-required={field.isRequired}
      aria-invalid={field.isInvalid}
      placeholder={field.example}
      maxLength={LONGEST}
      value={field.value}
      data-first={field.isFirst ? '' : undefined}
      onChange={(event) => field.onChange(event.target.value)}
    />
  );
}
