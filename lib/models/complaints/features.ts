/** Buckets that pieces of text fall into. Two pieces may share one; at this size few that matter do. */
export const BUCKETS = 8192;

/** UTF-16 units read at most: a complaint says so in its first lines. */
const READ = 600;

/** Each bucket once, in order of appearance: pieces of one or two Korean characters, of two to four others. */
export function featuresOf(text: string): readonly number[] {
  const plain = plainForm(text);
  const [shortest, longest] = /[가-힣]/.test(plain) ? [1, 2] : [2, 4];
  const seen = new Set<number>();
  for (let start = 0; start < plain.length; start += 1) {
    let hash = 0x811c9dc5;
    for (let length = 1; length <= longest && start + length <= plain.length; length += 1) {
      // FNV-1a over UTF-16 units.
      hash = Math.imul(hash ^ plain.charCodeAt(start + length - 1), 0x01000193);
      if (length >= shortest) seen.add(((hash ^ (hash >>> 15)) >>> 0) % BUCKETS);
    }
  }
  return [...seen];
}

/** Lower case, without names and addresses, digits as one, at most two of the same in a row, a space at each end. */
function plainForm(text: string): string {
  const plain = text
    .slice(0, READ)
    .normalize('NFC')
    .toLowerCase()
    .replace(/https?:\S+|url\b|[@#][\p{L}\p{N}_]+|__\w+__/gu, ' ')
    .replace(/\d+/g, '0')
    .replace(/(.)\1{2,}/gu, '$1$1')
    .replace(/[\s"'“”‘’`]+/g, ' ')
    .trim();
  return ` ${plain} `;
}
