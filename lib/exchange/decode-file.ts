import type { Checked } from './checked';
import { importProblem, type ProblemName } from './import-problem';

const MEGABYTE = 1024 * 1024;
/** Room for a team's every row; more is some other file. */
const MAX_MEGABYTES = 50;

/** The text of a file that somebody chose. Its size is looked at before a byte is read. */
export async function decodeFile(file: Blob): Promise<Checked<string>> {
  if (file.size > MAX_MEGABYTES * MEGABYTE)
    return refuse('tooLarge', { size: Math.ceil(file.size / MEGABYTE), limit: MAX_MEGABYTES });
  const text = decodeUtf8(await file.arrayBuffer());
  // UTF-16 without a mark decodes "well": every other character is NUL.
  if (text === null || text.includes('\0')) return refuse('encoding');
  if (text.trim() === '') return refuse('empty');
  return { ok: true, value: text };
}

function decodeUtf8(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuse(name: ProblemName, values: Record<string, number> = {}): Checked<string> {
  return { ok: false, problems: [importProblem('', name, () => values)] };
}
