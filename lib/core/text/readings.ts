import { readHomoglyphs } from './homoglyphs';
import { joinJamo } from './join-jamo';
import { readOtherLayout } from './keyboard-layout';
import { readDigitsAsLetters } from './letters-for-digits';
import { type MappedText, sameText } from './mapped-text';
import { squeezeStretched } from './squeeze-stretched';
import { withoutSeparators } from './without-separators';

/**
 * The other ways to read a text in its plain form, for those who look past disguises; each step builds on the one
 * before, because people combine them (`무.료배송오오`). None where nothing is disguised: every step tests for its signs first.
 */
export function readingsOf(text: string): readonly MappedText[] {
  const plain = sameText(withoutLinks(text));
  const letters = joinJamo(readHomoglyphs(plain));
  const squeezed = squeezeStretched(letters);
  const readings = [letters, readOtherLayout(plain)];
  for (const kept of squeezed === letters ? [letters] : [squeezed, squeezeStretched(letters, 2)]) {
    const closed = joinJamo(withoutSeparators(kept));
    readings.push(kept, closed, readDigitsAsLetters(closed), readDigitsAsLetters(closed, 'l'));
  }
  const known = new Set([plain.text]);
  return readings.filter((reading) => !known.has(reading.text) && known.add(reading.text));
}

/** Links are no words: their dots and triple w hide nothing. Unit for unit as long as the text. */
function withoutLinks(text: string): string {
  return text.replace(/(?:https?:\/\/|www\.)\S+/gi, (link) => '\0'.repeat(link.length));
}
