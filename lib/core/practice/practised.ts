/** An exercise that somebody has done. */
export interface Practised {
  /** Of the exercise: a rule's, or `answer-` and a kind of complaint. */
  readonly id: string;
  /** The last time, in epoch milliseconds. */
  readonly at: number;
}
