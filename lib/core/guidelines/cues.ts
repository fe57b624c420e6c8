/** Which of the listed cue owners a text wakes, by place in the list. */
export type CueScan = (folded: string) => (owner: number) => boolean;

interface Cue {
  readonly text: string;
  readonly owner: number;
}

/** Places in the table of pairs; a power of two, many times the number of cues. */
const SIZE = 1 << 15;
/** A cue may be a single unit. */
const UNITS = 1 << 16;

/**
 * Looks for every owner's cues in one pass over a lower-case text. An owner without cues is always awake.
 * Cues are filed under their first two units in a flat table, so that a place in the text where none begins costs one
 * look at a number: the cost grows with the length of the text, hardly with the number of cues.
 */
export function createCueScan(owners: readonly { readonly cues?: readonly string[] }[]): CueScan {
  const always = owners.map(({ cues }) => cues === undefined);
  const drawers: Cue[][] = [[]];
  const pairs = new Uint16Array(SIZE);
  const singles = new Uint16Array(UNITS);
  owners.forEach(({ cues = [] }, owner) => {
    for (const text of cues) {
      const [table, slot] = text.length === 1 ? [singles, text.charCodeAt(0)] : [pairs, slotOf(text, 0)];
      table[slot] ||= drawers.push([]) - 1;
      drawers[table[slot] ?? 0]?.push({ text, owner });
    }
  });

  return (folded) => {
    const awake = [...always];
    for (let at = 0; at < folded.length; at += 1) {
      const pair = pairs[slotOf(folded, at)] ?? 0;
      const single = singles[folded.charCodeAt(at)] ?? 0;
      if (pair !== 0) wake(drawers[pair], folded, at, awake);
      if (single !== 0) wake(drawers[single], folded, at, awake);
    }
    return (owner) => awake[owner] ?? false;
  };
}

/** Where a pair of units is filed. Past the end of the text the second is NaN, which counts as zero. */
function slotOf(text: string, at: number): number {
  return ((text.charCodeAt(at) * 31) ^ (text.charCodeAt(at + 1) << 3)) & (SIZE - 1);
}

function wake(cues: readonly Cue[] = [], folded: string, at: number, awake: boolean[]): void {
  for (const { text, owner } of cues) {
    if (!awake[owner] && folded.startsWith(text, at)) awake[owner] = true;
  }
}
