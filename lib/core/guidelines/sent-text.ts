import type { OwnText } from './check-context';

/** A text of ours as it is stored, for as long as sending it again would be a repetition. */
export interface SentText extends OwnText {
  readonly id: string;
}
