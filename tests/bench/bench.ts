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
/** Characters that the name of a figure takes. */
const WIDTH = 72;

let isBroken = false;
for (const measure of BENCHES) {
  for (const figure of await measure()) {
    console.log(lineOf(figure));
    isBroken ||= figure.value > figure.bar * TOLERANCE;
  }
}
process.exitCode = isBroken ? 1 : 0;

function lineOf({ what, value, bar, unit }: Figure): string {
  const verdict = value <= bar ? 'kept' : value <= bar * TOLERANCE ? 'over' : 'broken';
  return `${what.padEnd(WIDTH)}  ${value.toFixed(3).padStart(9)} ${unit.padEnd(5)}  bar ${String(bar).padStart(3)}  ${verdict}`;
}
