import type { Checked } from '../checked';
import { decodeFile } from '../decode-file';
import { readIcs } from '../ics/read-ics';
import { importProblem } from '../import-problem';
import { readSlotsCsv } from './read-slots-csv';
import type { SlotReport } from './slot-report';

/** What a file of a calendar program or a table holds, for a reader on the clock of `home` (IANA name). */
export async function readSlots(file: Blob, home: string): Promise<Checked<SlotReport>> {
  const text = await decodeFile(file, ['utf-8', 'utf-8 folded', 'euc-kr']);
  if (!text.ok) return text;
  const calendar = readIcs(text.value, home);
  const report = calendar
    ? { slots: calendar.slots, leftOut: calendar.leftOut, bad: [], unusedColumns: [] }
    : readSlotsCsv(text.value, home);
  return report ? { ok: true, value: report } : { ok: false, problems: [importProblem('', 'notCalendar')] };
}
