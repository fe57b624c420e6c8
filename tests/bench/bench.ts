/** Prints what things cost beside what was promised. Fails only far beyond a promise: machines differ. */

import { measureCalendar } from './calendar';
import { measureDraftSearch } from './drafts';
import { measureHints } from './hints';
import { measureKeystroke } from './keystroke';
import type { Figure } from './measure';
import { measurePage } from './page-cost';
import { measurePalette } from './palette';
import { measurePopup } from './popup';
import { measureReplyImport, measureReplySearch } from './replies';
import { measureScrolling } from './scrolling';
import { measureTriage } from './triage';
import { measureWordings } from './wordings';

const BENCHES: readonly (() => readonly Figure[] | Promise<readonly Figure[]>)[] = [
  measureKeystroke,
  measureHints,
  measureWordings,
  measureTriage,
  measureReplySearch,
  measureDraftSearch,
  measureReplyImport,
  measurePage,
  measurePopup,
  measureCalendar,
  measurePalette,
  measureScrolling,
];

const TOLERANCE = 3;

const figures: Figure[] = [];
for (const measure of BENCHES) figures.push(...(await measure()));
const widest = Math.max(...figures.map(({ what }) => what.length));
for (const { what, value, bar, unit } of figures) {
  const verdict = value <= bar ? 'kept' : value <= bar * TOLERANCE ? 'over' : 'broken';
  console.log(
    `${what.padEnd(widest)}  ${value.toFixed(3).padStart(9)} ${unit.padEnd(5)}  bar ${String(bar).padStart(3)}  ${verdict}`,
  );
}
process.exitCode = figures.some(({ value, bar }) => value > bar * TOLERANCE) ? 1 : 0;
