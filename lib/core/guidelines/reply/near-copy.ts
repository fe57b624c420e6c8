/** As alike as two answers from the same template with one name changed. */
const ALIKE = 0.8;
/** Shorter answers are alike by nature. */
const LEAST_LETTERS = 15;

/** Whether two texts are nearly the same, by the pairs of letters they share (Dice); names of people aside. */
export function isNearCopy(a: string, b: string): boolean {
  const [one, other] = [letters(a), letters(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < LEAST_LETTERS || short.length < long.length * 0.6) return false;
  const pairs = pairsOf(one);
  let shared = 0;
  for (const [pair, times] of pairsOf(other)) shared += Math.min(times, pairs.get(pair) ?? 0);
  return (2 * shared) / (one.length + other.length - 2) >= ALIKE;
}

function letters(text: string): string {
  return text
    .replace(/@\S+|https?:\S+/g, '')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
    .slice(0, 600);
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
