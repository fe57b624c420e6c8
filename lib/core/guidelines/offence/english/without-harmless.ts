import { overlap, type Span } from '../../../text/span';
import { HARMLESS } from './harmless';

const DONKEYS = /\b(?:donkeys?|mules?|equus|foals?)\b/;
const ASS = /^(?:jack)?ass(?:es)?$/;

/** An ass is an animal in a whole text about donkeys; other words are harmless only where they stand so. */
export function withoutHarmless(text: string, found: readonly Span[]): readonly Span[] {
  if (found.length === 0) return found;
  const harmless = [...text.matchAll(HARMLESS)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const animals = DONKEYS.test(text);
  return found.filter(
    (span) =>
      !harmless.some((one) => overlap(one, span)) && !(animals && ASS.test(text.slice(span.start, span.end))),
  );
}
