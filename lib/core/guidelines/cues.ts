/** Which of the listed cue owners a text wakes, by place in the list. */
export type CueScan = (folded: string) => (owner: number) => boolean;

interface Cue {
  readonly text: string;
  readonly owner: number;
}

/** Places in the table; a power of two, many times the number of cues. */
const SIZE = 1 << 15;
const FEW: readonly Cue[] = [];

/**
 * Looks for every owner's cues in one pass over a lower-case text. An owner without cues is always awake.
 * Cues are filed under their first two units in a flat table, so that a place in the text where none begins costs one
 * look at a number: the cost grows with the length of the text, hardly with the number of cues.
 */
export function createCueScan(owners: readonly { readonly cues?: readonly string[] }[]): CueScan {
  const always = owners.map(({ cues }) => cues === undefined);
  const drawers: (readonly Cue[])[] = [FEW];
  const singles = new Map<number, Cue[]>();
  const table = new Uint16Array(SIZE);
  for (const [slot, cues] of bySlot(owners, singles)) table[slot] = drawers.push(cues) - 1;

  return (folded) => {
    const awake = [...always];
    let next = folded.charCodeAt(0);
    for (let at = 0; at < folded.length; at += 1) {
      const first = next;
      next = folded.charCodeAt(at + 1);
      const drawer = table[slotOf(first, next)] ?? 0;
      if (drawer !== 0) wake(drawers[drawer] ?? FEW, folded, at, awake);
      if (singles.size > 0) wake(singles.get(first) ?? FEW, folded, at, awake);
    }
    return (owner) => awake[owner] ?? false;
  };
}

/** Cues of two units and more by their slot; those of one unit go to `singles`. */
function bySlot(
  owners: readonly { readonly cues?: readonly string[] }[],
  singles: Map<number, Cue[]>,
): ReadonlyMap<number, Cue[]> {
  const slots = new Map<number, Cue[]>();
  owners.forEach(({ cues = [] }, owner) => {
    for (const text of cues) {
      const [filed, key] =
        text.length === 1
          ? [singles, text.charCodeAt(0)]
          : [slots, slotOf(text.charCodeAt(0), text.charCodeAt(1))];
      const cuesThere = filed.get(key);
      if (cuesThere) cuesThere.push({ text, owner });
      else filed.set(key, [{ text, owner }]);
    }
  });
  return slots;
}

/** Past the end of the text `second` is NaN, which counts as zero. */
function slotOf(first: number, second: number): number {
  return ((first * 31) ^ (second << 3)) & (SIZE - 1);
}

function wake(cues: readonly Cue[], folded: string, at: number, awake: boolean[]): void {
  for (const { text, owner } of cues) {
    if (!awake[owner] && folded.startsWith(text, at)) awake[owner] = true;
  }
}
