/** FNV-1a of 32 bits, over UTF-16 units. The hash of nothing: */
export const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hash of what was read and this unit behind it. */
export function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The hash of what was read and this text behind it. */
export function withText(hash: number, text: string): number {
  let next = hash;
  for (let at = 0; at < text.length; at += 1) next = withUnit(next, text.charCodeAt(at));
  return next;
}

/** Which of so many buckets, a power of two, a hash falls into. */
export function bucketOf(hash: number, buckets: number): number {
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}
