import type { Edit } from '@/lib/core/text/span';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Longest emoji sequences stay well under this many UTF-16 units. */
const REACH = 40;

/**
 * The same deletion as a replacement by the character beside it, for an editor that takes no empty text. A character of
 * the same line is preferred; the edit comes back unchanged when the whole text goes.
 */
export function withNeighbour(text: string, { start, end }: Edit): Edit {
  const before = [...graphemes.segment(text.slice(Math.max(0, start - REACH), start))].at(-1)?.segment ?? '';
  const after = [...graphemes.segment(text.slice(end, end + REACH))].at(0)?.segment ?? '';
  const useAfter = after !== '' && (before === '' || (before === '\n' && after !== '\n'));
  if (useAfter) return { start, end: end + after.length, text: after };
  return { start: start - before.length, end, text: before };
}
