/** Characters that slide over a text together; three hold a Korean syllable and its neighbours apart well enough. */
const WINDOW = 3;

/**
 * How alike two replies read, 0 to 1, however names, numbers, links and sign-offs differ. 0.8 and above is the same
 * reply again: X treats those as spam, and readers as canned.
 */
export function replySimilarity(a: string, b: string): number {
  const left = piecesOf(a);
  const right = piecesOf(b);
  if (left.size === 0 || right.size === 0) return left.size === right.size ? 1 : 0;
  let shared = 0;
  for (const piece of left) if (right.has(piece)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

function piecesOf(text: string): ReadonlySet<string> {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/\S+|@\w+|\^[\p{L}\p{N}]+\s*$/gu, '')
    .replace(/\d+/g, '0')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (plain.length > 0 && plain.length < WINDOW) return new Set([plain]);
  return new Set(
    Array.from({ length: Math.max(0, plain.length - WINDOW + 1) }, (_, at) => plain.slice(at, at + WINDOW)),
  );
}
