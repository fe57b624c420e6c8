import { useState } from 'react';
import { Field } from './field';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** Zero without it. */
  readonly smallest?: number;
  readonly largest?: number;
  /** One quiet line under the field. */
  readonly hint?: string;
}

const LARGEST = 100_000;

/** A whole number, from zero up unless told. While it is typed it may be anything; left, the field shows the number that is kept. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, smallest = 0, largest = LARGEST, hint } = props;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={label} hint={hint}>
      {(tied) => (
        <input
          {...tied}
          type="number"
          className="tw-input"
          min={smallest}
          max={largest}
          step={1}
          value={typed ?? value}
          onBlur={() => setTyped(null)}
          onChange={({ target }) => {
            setTyped(target.value);
            const next = Math.trunc(target.valueAsNumber);
            if (next >= smallest && next <= largest) onChange(next);
          }}
        />
      )}
    </Field>
  );
}
