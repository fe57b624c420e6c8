import { parseDocument } from 'yaml';
import type { Checked } from './checked';
import { decodeFile } from './decode-file';
import { importProblem } from './import-problem';

/** Aliases that unfold into more than this many nodes are an attack, not a style. */
const MAX_ALIASES = 100;

/** The value of a file that holds one YAML document, or where it can't be read. */
export async function readYaml(file: Blob): Promise<Checked<unknown>> {
  const text = await decodeFile(file);
  if (!text.ok) return text;
  const document = parseDocument(text.value, { prettyErrors: true });
  const [error] = document.errors;
  if (error) return refuse(error.message, error.linePos?.[0]);
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (tooMany) {
    return refuse(tooMany instanceof Error ? tooMany.message : String(tooMany));
  }
}

function refuse(message: string, place = { line: 1, col: 1 }): Checked<never> {
  const { line, col: column } = place;
  const [detail = ''] = message.split('\n');
  return {
    ok: false,
    problems: [importProblem(`${line}:${column}`, 'notYaml', () => ({ line, column, detail }))],
  };
}
