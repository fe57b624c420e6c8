import type { ReadSlot } from '@/lib/core/calendar/import-slots';
import { PLAIN_SLOT } from '@/lib/core/calendar/slot';
import { slotSchema } from '@/lib/schemas/slot';
import { importProblem, type ProblemName, type ProblemValues } from '../import-problem';
import { readCsv } from '../read-csv';
import { placeText } from '../replies/place-text';
import type { BadRow } from '../replies/reply-report';
import { schemaProblems } from '../schema-problems';
import { cellValue, type SlotColumn, slotColumnOf } from './slot-columns';
import type { SlotReport } from './slot-report';

const BROKEN: Readonly<Record<string, ProblemName>> = {
  ...{ openQuote: 'quoteOpen', strayQuote: 'quoteInside', tooBroken: 'tooBroken' },
};
const USUAL_TIME = '10:00';
const LONGEST_ID = 200;

const rowSchema = slotSchema
  .omit({ draftId: true, createdAt: true, updatedAt: true })
  .partial({ site: true, account: true, kind: true, checklist: true, owner: true, state: true });

/**
 * The slots of a table, row by row; each row that can't be read stays out with its line and reason. What a row leaves
 * empty is as in a new slot, its clock that of `home` (IANA name). Null where no column holds dates.
 */
export function readSlotsCsv(text: string, home: string): SlotReport | null {
  const [first, ...rows] = readCsv(text);
  const headers = first && 'cells' in first ? first.cells : [];
  const columns = headers.map(slotColumnOf);
  if (!columns.includes('date')) return null;
  const slots: ReadSlot[] = [];
  const bad: BadRow[] = [];
  const lines = new Map<string, number>();
  for (const row of rows) {
    // By the name that stands over it.
    const headerOf = (field: string) => headers[columns.indexOf(field as SlotColumn)] ?? field;
    const refuse = (name: ProblemName, field = '', values?: ProblemValues) =>
      void bad.push({ place: { line: row.line }, field, message: importProblem('', name, values).message });
    if ('broken' in row) {
      refuse(BROKEN[row.broken] ?? 'badValue');
      continue;
    }
    if (row.cells.length > headers.length) {
      refuse('extraCells', '', () => ({ count: row.cells.length, columns: headers.length }));
      continue;
    }
    const fields = fieldsOf(columns, row.cells, home);
    const checked = rowSchema.safeParse(fields);
    const [problem] = checked.success ? [] : schemaProblems(checked.error, fields);
    if (problem)
      bad.push({ place: { line: row.line }, field: headerOf(problem.where), message: problem.message });
    if (!checked.success) continue;
    const earlier = lines.get(checked.data.id);
    if (earlier !== undefined) {
      refuse('usedTwice', 'id', (t) => ({ first: placeText({ line: earlier }, t) }));
      continue;
    }
    lines.set(checked.data.id, row.line);
    slots.push(withoutUndefined(checked.data) as ReadSlot);
  }
  return { slots, bad, leftOut: [], unusedColumns: headers.filter((_, at) => columns[at] === null) };
}

function fieldsOf(
  columns: readonly (SlotColumn | null)[],
  cells: readonly string[],
  home: string,
): Readonly<Record<string, unknown>> {
  const told: Partial<Record<SlotColumn, unknown>> = {};
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? '';
    if (column && cell.trim() !== '' && !(column in told)) told[column] = cellValue(column, cell);
  }
  const { series_id: seriesId, series_date: date, ...rest } = told;
  const row = { date: '', time: USUAL_TIME, zone: home, theme: '', ...rest };
  // One theme often goes out at one hour on both sites and from several accounts.
  const name = ['csv', row.date, row.time, row.site, row.account, row.theme].filter(Boolean).join(' ');
  return {
    ...{ minutes: PLAIN_SLOT.minutes, brief: PLAIN_SLOT.brief, recurrence: null },
    ...{ id: name.slice(0, LONGEST_ID), ...row },
    occurrence: seriesId === undefined ? null : { seriesId, date },
  };
}

function withoutUndefined<T extends object>(row: T): Partial<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Partial<T>;
}
