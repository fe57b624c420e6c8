/** Which of the listed cue owners a text wakes, by place in the list. */
export type CueScan = (folded: string) => (owner: number) => boolean;

/**
 * Looks for every owner's cues in one pass over a lower-case text. An owner without cues is always awake.
 * Cost grows with the length of the text, hardly with the number of cues: they are filed under their first two units.
 */
export function createCueScan(owners: readonly { readonly cues?: readonly string[] }[]): CueScan {
  const byStart = new Map<number, Cue[]>();
  const always = owners.map(({ cues }) => cues === undefined);
  owners.forEach(({ cues = [] }, owner) => {
    for (const text of cues) file(byStart, { text, owner });
  });

  return (folded) => {
    const awake = [...always];
    for (let at = 0; at < folded.length; at += 1) {
      const first = folded.charCodeAt(at);
      wake(byStart.get(first), folded, at, awake);
      wake(byStart.get(first * 0x10000 + folded.charCodeAt(at + 1)), folded, at, awake);
    }
    return (owner) => awake[owner] ?? false;
  };
}

interface Cue {
  readonly text: string;
  readonly owner: number;
}

/** One-letter cues are filed under that letter alone. */
function file(byStart: Map<number, Cue[]>, cue: Cue): void {
  const first = cue.text.charCodeAt(0);
  const key = cue.text.length === 1 ? first : first * 0x10000 + cue.text.charCodeAt(1);
  const filed = byStart.get(key);
  if (filed) filed.push(cue);
  else byStart.set(key, [cue]);
}

function wake(cues: readonly Cue[] | undefined, folded: string, at: number, awake: boolean[]): void {
  for (const { text, owner } of cues ?? []) {
    if (!awake[owner] && folded.startsWith(text, at)) awake[owner] = true;
  }
}
