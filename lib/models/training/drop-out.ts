/** How large a part of what a text holds is passed over each time it is learned from. */
export interface DropOut {
  readonly features: number;
  readonly signs: number;
}

export const NO_DROP_OUT: DropOut = { features: 0, signs: 0 };

/** Some of the items by chance, so that no single one is leant on (Srivastava et al. 2014, JMLR 15). */
export function dropOut(items: readonly number[], share: number, random: () => number): readonly number[] {
  return share === 0 ? items : items.filter(() => random() >= share);
}
