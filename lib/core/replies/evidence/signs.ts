/** Named patterns of one language. Their order is their number in the learned weights: retrain after any change. */
export interface Signs {
  /** What companies sell and do, and what goes wrong with it. How many appear tells whether a company is meant at all. */
  readonly matters: Readonly<Record<string, RegExp>>;
  /** What a complaint is about. */
  readonly kinds: Readonly<Record<string, RegExp>>;
  /** How something is said, and what has nothing to do with companies. */
  readonly manner: Readonly<Record<string, RegExp>>;
}
