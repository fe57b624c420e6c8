import { useId, useState } from 'react';
import './field.css';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

const LARGEST = 100_000;

/** A whole number from zero up. While it is typed it may be anything; left, the field shows the number that is kept. */
export function NumberField({ label, value, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="tw-field">
      <label htmlFor={id} className="tw-label">
        {label}
      </label>
      <input
        id={id}
        type="number"
        className="tw-input"
        min={0}
        max={LARGEST}
        step={1}
        value={typed ?? value}
        onBlur={() => setTyped(null)}
        onChange={({ target }) => {
          setTyped(target.value);
          const next = Math.trunc(target.valueAsNumber);
          if (next >= 0 && next <= LARGEST) onChange(next);
        }}
      />
    </div>
  );
}
