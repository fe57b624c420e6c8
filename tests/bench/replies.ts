import { planImport } from '@/lib/core/replies/import-replies';
import { createTemplateSearch } from '@/lib/core/replies/search-templates';
import { readReplies } from '@/lib/exchange/replies/read-replies';
import { writeRepliesCsv } from '@/lib/exchange/replies/replies-csv';
import { manyReplies } from '../support/many-replies';
import { costOf, type Figure } from './measure';

/** In titles, in bodies, by initials, on the wrong layout, and nowhere, which looks through everything. */
const QUERIES = ['환불', '송장번호는 없', 'ㅌㅂㅂㅆ', 'qnstlf', 'refund!', '배송 ㅈㅇ', '9999', '없는말'];
const ORDER = { fitting: ['T2-36', 'T1-37'], recent: ['T36-35'] };

/** What the palette's search costs among 10,000 replies: at every key, and each piece that is read ahead of the first. */
export function measureReplySearch(): readonly Figure[] {
  const search = createTemplateSearch(manyReplies(10_000));
  const ahead: number[] = [];
  for (let more = true; more; ) {
    const before = performance.now();
    more = search.readAhead();
    ahead.push(performance.now() - before);
  }
  const worst = QUERIES.map((query) => costOf(() => void search.find(query, ORDER), 60).p95);
  return [
    { what: 'search of 10,000 replies, worst query, p95', value: Math.max(...worst), bar: 10, unit: 'ms' },
    {
      what: 'reading ahead, one piece, median',
      value: ahead.toSorted((a, b) => a - b)[Math.floor(ahead.length / 2)] ?? 0,
      bar: 4,
      unit: 'ms',
    },
  ];
}

/** What it costs to read 5,000 rows, 20 of them with a quotation mark left open, and to tell what they would change here. */
export async function measureReplyImport(): Promise<readonly Figure[]> {
  const here = manyReplies(5_000);
  const lines = writeRepliesCsv(here).split('\r\n');
  const file = new Blob([lines.map((line, at) => (at % 250 === 100 ? `${at},"open` : line)).join('\r\n')]);
  const times: number[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    const before = performance.now();
    const report = await readReplies(file);
    if (report.ok) planImport(here, report.value.replies, () => here[0]!, 0);
    times.push(performance.now() - before);
  }
  return [
    {
      what: 'reading 5,000 rows with 20 bad ones, and comparing',
      value: times.toSorted((a, b) => a - b)[3] ?? 0,
      bar: 1_000,
      unit: 'ms',
    },
  ];
}
