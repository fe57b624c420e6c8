import { useId } from 'react';
import './range-field.css';

interface RangeFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  /** The value as it is read, "60 %". */
  readonly valueText: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

export function RangeField({ label, hint, value, valueText, onChange, ...range }: RangeFieldProps) {
  const id = useId();
  const hintId = useId();
  return (
    <div className="tw-field">
      <label htmlFor={id} className="tw-label">
        {label}
      </label>
      <div className="tw-range">
        <input
          id={id}
          type="range"
          value={value}
          aria-valuetext={valueText}
          aria-describedby={hintId}
          onChange={(event) => onChange(event.target.valueAsNumber)}
          {...range}
        />
        <output htmlFor={id}>{valueText}</output>
      </div>
      <div id={hintId} className="tw-hint">
        {hint}
      </div>
    </div>
  );
}
