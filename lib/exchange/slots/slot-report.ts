import type { IcsReport } from '../ics/ics-report';
import type { BadRow } from '../replies/reply-report';

/** What a file of slots holds, of whatever kind it is. */
export interface SlotReport extends Pick<IcsReport, 'slots' | 'leftOut'> {
  /** Rows of a table that stay out, and why. */
  readonly bad: readonly BadRow[];
  /** Columns that say nothing here. */
  readonly unusedColumns: readonly string[];
}
