import { useState } from 'react';
import { TextField } from './text-field';

interface LinesFieldProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly rows?: number;
  /** How a line is kept, such as without its sign: what this makes empty is left out. */
  readonly clean?: (line: string) => string;
}

/** A list that people write one a line; pasting a column from a table works too. */
export function LinesField(props: LinesFieldProps) {
  const { label, values, onChange, hint, placeholder, rows = 3, clean = (line) => line.trim() } = props;
  // What is typed stays as typed: an empty line in the middle is the next word on its way.
  const [typed, setTyped] = useState(values.join('\n'));
  const shown = sameLines(linesOf(typed, clean), values) ? typed : values.join('\n');
  return (
    <TextField
      label={label}
      rows={rows}
      value={shown}
      {...(hint ? { hint } : {})}
      {...(placeholder ? { placeholder } : {})}
      onChange={(next) => {
        setTyped(next);
        onChange(linesOf(next, clean));
      }}
    />
  );
}

function linesOf(text: string, clean: (line: string) => string): readonly string[] {
  return [...new Set(text.split('\n').map(clean))].filter((line) => line !== '');
}

function sameLines(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at]);
}
