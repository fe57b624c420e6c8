import { type MappedText, reread, sameText } from './mapped-text';

/** Letters that stand apart from their marks, and Hangul in single letters, as macOS hands over file names and pastes. */
const DECOMPOSED = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|\P{M}\p{M}+/gu;

/** The text with letters put together as X puts them together (NFC); offsets map back to the original. */
export function composed(text: string): MappedText {
  return reread(sameText(text), DECOMPOSED, ([letters]) => letters.normalize('NFC'));
}
