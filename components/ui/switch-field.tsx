import { type ReactNode, useId } from 'react';
import { Switch } from 'react-aria-components/Switch';
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
      <Switch
        className="tw-switch"
        isSelected={on}
        onChange={onChange}
        {...(labelHidden ? { 'aria-label': label } : {})}
        {...(hint ? { 'aria-describedby': hintId } : {})}
      >
        <span className="tw-switch-track" aria-hidden>
          <span className="tw-switch-thumb" />
        </span>
        {!labelHidden && <span>{label}</span>}
      </Switch>
      {hint && (
        <div id={hintId} className="tw-hint tw-switch-hint">
          {hint}
        </div>
      )}
    </div>
  );
}
