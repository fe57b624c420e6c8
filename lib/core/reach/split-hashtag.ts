import { HASHTAG_WORDS } from './hashtag-words';

const LONGEST_WORD = 14;

/** The words of a hashtag in lower case, fewest words first; null when it is one word or holds an unknown one. */
export function splitHashtag(tag: string): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= tag.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const lead = best[start];
      const word = tag.slice(start, end);
      if (!lead || !HASHTAG_WORDS.has(word)) continue;
      if (!best[end] || lead.length + 1 < (best[end]?.length ?? 0)) best[end] = [...lead, word];
    }
  }
  const words = best[tag.length] ?? null;
  return words && words.length > 1 ? words : null;
}
