import { diffArrays } from 'diff';

/** A stretch of two texts: in both, only in the later, only in the earlier. */
export interface TextChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many changed words, two texts are shown as one for the other. */
const MOST_CHANGES = 1_000;

/**
 * What became of `before` in `after`, word by word, in reading order. All that is not added makes up `before`, all that is
 * not removed `after`.
 */
export function compareTexts(before: string, after: string): readonly TextChange[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES });
  if (!changes) return oneForTheOther(before, after);
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function oneForTheOther(before: string, after: string): readonly TextChange[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

/** Words and signs, each with the space behind it; each line break by itself. */
function wordsOf(text: string): string[] {
  return text.match(/\n|[^\S\n]+|(?:[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]+)[^\S\n]*/gu) ?? [];
}
