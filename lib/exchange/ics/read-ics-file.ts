import type { Checked } from '../checked';
import { decodeFile } from '../decode-file';
import { importProblem } from '../import-problem';
import type { IcsReport } from './ics-report';
import { readIcs } from './read-ics';

/** What a file of a calendar program holds, for a reader on the clock of `home` (IANA name). */
export async function readIcsFile(file: Blob, home: string): Promise<Checked<IcsReport>> {
  const text = await decodeFile(file);
  if (!text.ok) return text;
  const report = readIcs(text.value, home);
  return report ? { ok: true, value: report } : { ok: false, problems: [importProblem('', 'notCalendar')] };
}
