import Papa from 'papaparse';

/** Tells spreadsheets that the file is UTF-8: without it they read Korean as something else. */
const BYTE_ORDER_MARK = '\ufeff';

/** Rows as a CSV file (RFC 4180). Texts that a spreadsheet would run as a formula are kept from it. */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return BYTE_ORDER_MARK + Papa.unparse(rows as (string | number | null)[][], { escapeFormulae: true });
}
