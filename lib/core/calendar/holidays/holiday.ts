import type { Localized } from '../../language';

export interface Holiday {
  /** ISO date. */
  readonly date: string;
  readonly name: Localized;
}
