import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import './choice-field.css';

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly labelHidden?: boolean;
}

/** Two to five choices side by side. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, value, options, onChange, labelHidden } = props;
  return (
    <RadioGroup
      className="tw-field"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => onChange(chosen as T)}
    >
      <Label className={labelHidden ? 'tw-hidden' : 'tw-label'}>{label}</Label>
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
