import type { Checked } from './checked';
import { importProblem } from './import-problem';
import { jsonErrorOffset } from './json-error-offset';

/** The value of a JSON text, or the line and column from which it can't be read. */
export function parseJson(text: string): Checked<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const before = text.slice(0, jsonErrorOffset(text)).split('\n');
    const line = before.length;
    const column = (before.at(-1) ?? '').length + 1;
    return { ok: false, problems: [importProblem(`${line}:${column}`, 'notJson', () => ({ line, column }))] };
  }
}
