import { CsvError, parse } from 'csv-parse/browser/esm/sync';

/** One row of a CSV file, or why it can't be read. `line` is where it begins, from 1. */
export type CsvRow = { readonly line: number } & (
  | { readonly cells: readonly string[] }
  | { readonly broken: 'openQuote' | 'strayQuote' | 'tooBroken' }
);

const DELIMITERS = [',', ';', '\t'] as const;
/** With more broken rows than this, it is another kind of file. */
const MOST_BROKEN = 500;

/**
 * The rows of a CSV file (RFC 4180), also with semicolons or tabs. A row that can't be read costs no other row: reading
 * goes on with the very next line. Empty rows are left out.
 */
export function readCsv(text: string): readonly CsvRow[] {
  const plain = text.replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(/^.*\S.*$/m.exec(plain)?.[0] ?? '');
  const bytes = new TextEncoder().encode(plain);
  const rows: CsvRow[] = [];
  let place = { offset: 0, line: 1 };
  for (let broken = 0; place.offset < bytes.length; broken += 1) {
    const { read, stop } = readUntilBroken(bytes.subarray(place.offset), place.line, delimiter);
    rows.push(...read);
    if (!stop) break;
    if (broken === MOST_BROKEN) return [...rows, { line: stop.line, broken: 'tooBroken' }];
    rows.push({ line: stop.line, broken: stop.isOpen ? 'openQuote' : 'strayQuote' });
    const lineEnd = bytes.indexOf(LINE_FEED, place.offset + stop.offset);
    place = { offset: lineEnd < 0 ? bytes.length : lineEnd + 1, line: stop.line + 1 };
  }
  return rows;
}

const LINE_FEED = 10;

/** To the first row that can't be read, or to the end. `line` is the number of the first line; offsets are bytes. */
function readUntilBroken(bytes: Uint8Array, line: number, delimiter: string) {
  const read: CsvRow[] = [];
  const next = { offset: 0, line };
  const skipEmptyLines = () => {
    while (bytes[next.offset] === LINE_FEED) {
      next.offset += 1;
      next.line += 1;
    }
  };
  try {
    parse(bytes, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(cells: string[], { bytes: offset, lines }) {
        skipEmptyLines();
        if (cells.some((cell) => cell.trim() !== ''))
          read.push({ line: next.line, cells: cells.map(unescaped) });
        Object.assign(next, { offset, line: line + lines });
        return null;
      },
    });
    return { read, stop: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    skipEmptyLines();
    return { read, stop: { ...next, isOpen: error.code === 'CSV_QUOTE_NOT_CLOSED' } };
  }
}

/** Spreadsheets, and `writeCsv`, put an apostrophe before what would run as a formula. */
function unescaped(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');
}

/** What stands most often outside quotation marks in the first line. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
