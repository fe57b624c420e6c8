import type { DraftText } from '../guidelines/draft-text';
import type { Match } from '../guidelines/rule';

/** A remark on the whole text. It stands at its end, behind what can be pointed at. */
export function remark(
  { text }: DraftText,
  said: Pick<Match, 'message' | 'suggestions'> = {},
): readonly Match[] {
  return text.trim() === '' ? [] : [{ start: text.length, end: text.length, ...said }];
}
