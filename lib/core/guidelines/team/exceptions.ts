import { foldCase } from '../../text/fold-case';
import { originalSpan } from '../../text/mapped-text';
import { normalize } from '../../text/normalize';
import type { Span } from '../../text/span';
import type { DraftText } from '../draft-text';

/** Whether what a rule marked lies within a wording that it leaves alone. A remark on the whole text yields to any of them. */
export function createIsExcepted(wordings: readonly string[]): (draft: DraftText, span: Span) => boolean {
  const plain = wordings.map((wording) => foldCase(normalize(wording).text).trim()).filter(Boolean);
  if (plain.length === 0) return () => false;
  return (draft, { start, end }) =>
    plain.some((wording) =>
      placesOf(wording, draft.folded).some((at) => {
        const place = originalSpan(draft.normal, at, at + wording.length);
        return start === end || (place.start <= start && end <= place.end);
      }),
    );
}

function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
