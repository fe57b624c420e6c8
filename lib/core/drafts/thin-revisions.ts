/** Enough to go back through a text's whole history, and little beside its pictures. */
export const MOST_REVISIONS = 40;

/**
 * Of the moments at which one draft was kept (epoch milliseconds, in any order), those to let go of so that at most
 * 40, or `most`, stay. The newest and the oldest stay; between them the steps grow longer with age.
 */
export function revisionsToDrop(moments: readonly number[], most = MOST_REVISIONS): readonly number[] {
  const kept = [...moments].sort((a, b) => a - b);
  const dropped: number[] = [];
  while (kept.length > Math.max(most, 2)) dropped.push(...kept.splice(mostCrowded(kept), 1));
  return dropped;
}

/** The one between whose neighbours the least time lies, measured by its age. */
function mostCrowded(moments: readonly number[]): number {
  const newest = moments.at(-1) ?? 0;
  const crowding = (index: number) =>
    (moments[index + 1]! - moments[index - 1]!) / (newest - moments[index]! + 1);
  let found = 1;
  for (let index = 2; index < moments.length - 1; index += 1)
    if (crowding(index) < crowding(found)) found = index;
  return found;
}
