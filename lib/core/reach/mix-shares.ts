import { SLOT_KINDS, type SlotKind } from '../calendar/slot';

/** With fewer posts there is no mix yet. */
export const LEAST_POSTS = 10;
/** The aim of 80:20. A rule of practice; no experiment has tested it. */
export const MOST_PROMOTION = 0.2;

/** How many of these promote. */
export function promotionsIn(kinds: readonly SlotKind[]): number {
  return kinds.filter((kind) => kind === 'promotion').length;
}

/** The kind there is least of, promotion aside. */
export function rarestOf(kinds: readonly SlotKind[]): Exclude<SlotKind, 'promotion'> {
  const countOf = (kind: SlotKind) => kinds.filter((other) => other === kind).length;
  return SLOT_KINDS.filter((kind) => kind !== 'promotion').reduce((rarest, kind) =>
    countOf(kind) < countOf(rarest) ? kind : rarest,
  );
}
