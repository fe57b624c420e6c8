import { type ReactNode, useId } from 'react';
import './field.css';

/** What ties a control to its label and its hint. */
interface Tied {
  readonly id: string;
  readonly 'aria-describedby'?: string;
}

interface FieldProps {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  /** One quiet line under the field. */
  readonly hint?: ReactNode;
  readonly children: (tied: Tied) => ReactNode;
}

/** A control under its label and above its hint. */
export function Field({ label, labelHidden, hint, children }: FieldProps) {
  const id = useId();
  const hintId = useId();
  return (
    <div className="tw-field">
      <label htmlFor={id} className={labelHidden ? 'tw-hidden' : 'tw-label'}>
        {label}
      </label>
      {children({ id, ...(hint ? { 'aria-describedby': hintId } : {}) })}
      {hint && (
        <div id={hintId} className="tw-hint">
          {hint}
        </div>
      )}
    </div>
  );
}
