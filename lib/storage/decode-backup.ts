import type { Checked } from '@/lib/exchange/checked';
import { importProblem, type ProblemName } from '@/lib/exchange/import-problem';

const MEGABYTE = 1024 * 1024;
const MAX_BACKUP_MEGABYTES = 50;

/** The file's text. Its size is looked at before a byte is read. */
export async function decodeBackup(file: Blob): Promise<Checked<string>> {
  if (file.size > MAX_BACKUP_MEGABYTES * MEGABYTE)
    return refuse('tooLarge', { size: Math.ceil(file.size / MEGABYTE), limit: MAX_BACKUP_MEGABYTES });
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
