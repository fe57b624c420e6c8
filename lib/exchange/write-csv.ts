import { stringify } from 'csv-stringify/browser/esm/sync';

/**
 * Rows as a CSV file (RFC 4180). The mark at its start tells spreadsheets that it is UTF-8: without it they read Korean as
 * something else. Texts that a spreadsheet would run as a formula are kept from it.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
}
