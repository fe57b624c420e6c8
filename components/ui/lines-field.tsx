import { useState } from 'react';
import { TextField } from './text-field';

interface LinesFieldProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly rows?: number;
}

/** A list that people write one a line; pasting a column from a table works too. */
export function LinesField({ label, values, onChange, hint, placeholder, rows = 3 }: LinesFieldProps) {
  // What is typed stays as typed: an empty line in the middle is the next word on its way.
  const [typed, setTyped] = useState(values.join('\n'));
  const shown = sameLines(linesOf(typed), values) ? typed : values.join('\n');
  return (
    <TextField
      label={label}
      rows={rows}
      value={shown}
      {...(hint ? { hint } : {})}
      {...(placeholder ? { placeholder } : {})}
      onChange={(next) => {
        setTyped(next);
        onChange(linesOf(next));
      }}
    />
  );
}

function linesOf(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

function sameLines(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at]);
}
