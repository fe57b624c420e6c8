import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import './choice-field.css';

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** Two to five choices side by side. */
export function ChoiceField<T extends string>({ label, value, options, onChange }: ChoiceFieldProps<T>) {
  return (
    <RadioGroup
      className="tw-field"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => onChange(chosen as T)}
    >
      <Label className="tw-label">{label}</Label>
      <div className="tw-choices">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="tw-choice">
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
