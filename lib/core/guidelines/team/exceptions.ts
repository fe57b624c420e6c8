import { foldCase } from '../../text/fold-case';
import { originalSpan } from '../../text/mapped-text';
import { normalize } from '../../text/normalize';
import type { Span } from '../../text/span';
import type { DraftText } from '../draft-text';

/** Whether a rule leaves alone what it marked. */
export type IsExcepted = (marked: Span) => boolean;

const NEVER: IsExcepted = () => false;

/** What lies within one of these wordings is left alone; a remark on the whole text yields to any of them. */
export function createExceptions(wordings: readonly string[]): (draft: DraftText) => IsExcepted {
  const plain = wordings.map((wording) => foldCase(normalize(wording).text).trim()).filter(Boolean);
  if (plain.length === 0) return () => NEVER;
  return (draft) => {
    const places = plain.flatMap((wording) => placesOf(wording, draft));
    if (places.length === 0) return NEVER;
    return ({ start, end }) =>
      places.some((place) => start === end || (place.start <= start && end <= place.end));
  };
}

function placesOf(wording: string, draft: DraftText): readonly Span[] {
  const places: Span[] = [];
  for (let at = draft.folded.indexOf(wording); at >= 0; at = draft.folded.indexOf(wording, at + 1))
    places.push(originalSpan(draft.normal, at, at + wording.length));
  return places;
}
