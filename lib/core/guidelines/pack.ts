/** Industry packs that a team switches on. */
export const PACKS = ['cosmetics', 'food', 'finance', 'medical', 'listed', 'public'] as const;
export type Pack = (typeof PACKS)[number];
