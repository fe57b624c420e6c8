import { type ReactNode, useId } from 'react';
import './switch-field.css';

interface SwitchFieldProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly hint?: ReactNode;
  readonly labelHidden?: boolean;
}

export function SwitchField({ label, on, onChange, hint, labelHidden }: SwitchFieldProps) {
  const hintId = useId();
  return (
    <div className="tw-switch-field">
      <label className="tw-switch">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          onChange={({ target }) => onChange(target.checked)}
          aria-describedby={hint ? hintId : undefined}
        />
        <span className={labelHidden ? 'tw-hidden' : undefined}>{label}</span>
      </label>
      {hint && (
        <div id={hintId} className="tw-hint tw-switch-hint">
          {hint}
        </div>
      )}
    </div>
  );
}
