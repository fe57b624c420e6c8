import { SLOT_KINDS, type SlotKind } from '../calendar/slot';
import type { Activity } from '../team/decision';
import { weekOf } from './weeks';

/** How many posts of each kind went out. */
export type PostingMix = Readonly<Record<SlotKind, number>>;

/** Posts from before their kind was kept are in none. */
export function postingMix(activity: readonly Activity[]): PostingMix {
  const kinds = activity.flatMap(({ type, content }) => (type === 'posted' && content ? content : []));
  const countOf = (kind: SlotKind) => kinds.filter((one) => one === kind).length;
  return Object.fromEntries(SLOT_KINDS.map((kind) => [kind, countOf(kind)])) as PostingMix;
}

/** One mix for each of those weeks (`weekOf`). */
export function mixByWeek(
  activity: readonly Activity[],
  weeks: readonly string[],
  zone: string,
): readonly { readonly week: string; readonly mix: PostingMix }[] {
  const groups = Map.groupBy(activity, ({ at }) => weekOf(at, zone));
  return weeks.map((week) => ({ week, mix: postingMix(groups.get(week) ?? []) }));
}

export function postsIn(mix: PostingMix): number {
  return Object.values(mix).reduce((sum, count) => sum + count, 0);
}
