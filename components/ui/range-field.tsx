import { Field } from './field';
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
  return (
    <Field label={label} hint={hint}>
      {(tied) => (
        <div className="tw-range">
          <input
            {...tied}
            type="range"
            value={value}
            aria-valuetext={valueText}
            onChange={(event) => onChange(event.target.valueAsNumber)}
            {...range}
          />
          <output htmlFor={tied.id}>{valueText}</output>
        </div>
      )}
    </Field>
  );
}
