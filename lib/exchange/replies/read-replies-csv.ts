import { languageOf } from '@/lib/core/language';
import type { ProblemName } from '../import-problem';
import { readCsv } from '../read-csv';
import { fromBriskine, isBriskine } from './briskine';
import { type Column, columnOf, fieldsOf } from './columns';
import { createRowReader } from './read-row';
import type { ReplyReport } from './reply-report';

const BROKEN: Readonly<Record<string, ProblemName>> = {
  ...{ openQuote: 'quoteOpen', strayQuote: 'quoteInside', tooBroken: 'tooBroken' },
};

/** The replies of a CSV: ours, Briskine's, or anybody's with a column that holds the text. Null where none does. */
export function readRepliesCsv(text: string): ReplyReport | null {
  const [first, ...rows] = readCsv(text);
  const headers = first && 'cells' in first ? first.cells : [];
  const columns = headers.map(columnOf);
  const isBody = (column: Column | null) => column === 'body' || /^(?:ko|en)_\d/.test(column ?? '');
  if (!columns.some(isBody)) return null;
  const foreign = isBriskine(headers);
  const reader = createRowReader();
  for (const row of rows) {
    const place = { line: row.line };
    if ('broken' in row) {
      reader.refuse(place, BROKEN[row.broken] ?? 'badValue');
      continue;
    }
    if (row.cells.length > headers.length) {
      reader.refuse(place, 'extraCells', '', () => ({
        count: row.cells.length,
        columns: headers.length,
      }));
      continue;
    }
    const cells = new Map<Column, string>();
    for (const [at, column] of columns.entries())
      if (column && !cells.has(column)) cells.set(column, row.cells[at] ?? '');
    if (!foreign) reader.take(place, fieldsOf(cells));
    else {
      const { text: body, blanks, leftOut } = fromBriskine(cells.get('body') ?? '');
      const id = cells.get('id')?.trim();
      if (leftOut !== null) reader.refuse(place, 'notTakenOver', 'body', () => ({ part: leftOut }));
      else
        reader.take(place, {
          ...fieldsOf(new Map([...cells].filter(([column]) => column !== 'body' && column !== 'id'))),
          ...(id ? { id: `briskine-${id}` } : {}),
          wordings: body === '' ? {} : { [languageOf(body)]: [body] },
          blanks,
        });
    }
  }
  return {
    source: foreign ? 'briskine' : columns.includes('title_ko') ? 'tonewright' : 'csv',
    ...reader.report,
    unusedColumns: headers.filter((_, at) => columns[at] === null && !PLAIN_COPY.test(headers[at] ?? '')),
  };
}

/** Briskine writes its text twice; the rich one counts. */
const PLAIN_COPY = /^body_plain_text$/i;
