import type { Checked } from './checked';
import { foldBehindCharacters } from './ics/fold-behind-characters';
import { importProblem, type ProblemName } from './import-problem';

/** `utf-8 folded`: of a calendar file whose lines are folded inside letters. */
export type Encoding = 'utf-8' | 'utf-8 folded' | 'euc-kr';

const MEGABYTE = 1024 * 1024;
/** Room for a team's every row; more is some other file. */
const MAX_MEGABYTES = 50;

/**
 * The text of a file that somebody chose, in the first of these encodings that it can be. Its size is looked at before a
 * byte is read.
 */
export async function decodeFile(
  file: Blob,
  encodings: readonly Encoding[] = ['utf-8'],
): Promise<Checked<string>> {
  if (file.size > MAX_MEGABYTES * MEGABYTE)
    return refuse('tooLarge', { size: Math.ceil(file.size / MEGABYTE), limit: MAX_MEGABYTES });
  const bytes = await file.arrayBuffer();
  const text = encodings.reduce<string | null>((read, encoding) => read ?? decode(bytes, encoding), null);
  // UTF-16 without a mark decodes "well": every other character is NUL.
  if (text === null || text.includes('\0')) return refuse('encoding');
  if (text.trim() === '') return refuse('empty');
  return { ok: true, value: text };
}

function decode(bytes: ArrayBuffer, encoding: Encoding): string | null {
  if (encoding === 'utf-8 folded') return decode(foldBehindCharacters(new Uint8Array(bytes)).buffer, 'utf-8');
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuse(name: ProblemName, values: Record<string, number> = {}): Checked<string> {
  return { ok: false, problems: [importProblem('', name, () => values)] };
}
