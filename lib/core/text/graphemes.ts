/** Texts of these alone have one unit to a character, and need no closer look. */
const SIMPLE = /^[\n\x20-\x7e가-힣ㄱ-ㅣ‐-‧‰-⁞、-〠]*$/;

let segmenter: Intl.Segmenter | null = null;

/** How many characters people see. */
export function countCharacters(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  let count = 0;
  for (const _ of segmentsOf(text)) count += 1;
  return count;
}

/** The UTF-16 offset behind the first `count` characters. */
export function offsetAfter(text: string, count: number): number {
  if (SIMPLE.test(text)) return Math.min(count, text.length);
  let seen = 0;
  for (const { index } of segmentsOf(text)) {
    if (seen === count) return index;
    seen += 1;
  }
  return text.length;
}

function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter();
  return segmenter.segment(text);
}
