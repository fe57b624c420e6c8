import type { Checked } from '../checked';
import { decodeFile } from '../decode-file';
import { importProblem } from '../import-problem';
import { parseJson } from '../parse-json';
import { readRepliesCsv } from './read-replies-csv';
import { readRepliesJson } from './replies-json';
import type { ReplyReport } from './reply-report';

/** Tables that spreadsheets save in Korea are often in the old encoding. */
const ENCODINGS = ['utf-8', 'euc-kr'] as const;

/** What a file of replies holds: JSON where it begins like one, else a table. */
export async function readReplies(file: Blob): Promise<Checked<ReplyReport>> {
  const text = await decodeFile(file, ENCODINGS);
  if (!text.ok) return text;
  if (/^\s*[[{]/.test(text.value)) {
    const json = parseJson(text.value);
    return json.ok ? readRepliesJson(json.value) : json;
  }
  const report = readRepliesCsv(text.value);
  return report
    ? { ok: true, value: report }
    : { ok: false, problems: [importProblem('1:1', 'noReplyColumn')] };
}
