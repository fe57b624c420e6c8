import { useId } from 'react';
import './field.css';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

const LARGEST = 100_000;

/** A whole number from zero up. */
export function NumberField({ label, value, onChange }: NumberFieldProps) {
  const id = useId();
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
        value={value}
        onChange={({ target }) => {
          const next = Math.trunc(target.valueAsNumber);
          if (next >= 0 && next <= LARGEST) onChange(next);
        }}
      />
    </div>
  );
}
