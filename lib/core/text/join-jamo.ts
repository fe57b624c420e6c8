import { closeWith, compose, isClosed, TAILS } from './jamo';
import { type MappedText, reread } from './mapped-text';

/** A lead and a vowel, closed by a consonant that opens no syllable itself and is no laughter; or an open syllable left unclosed. */
const SPLIT =
  /([ㄱ-ㅎ])(ㅗ[ㅏㅐㅣ]|ㅜ[ㅓㅔㅣ]|ㅡㅣ|[ㅏ-ㅣ])([ㄱ-ㅅㅆㅇㅈ](?![ㅏ-ㅣ]))?|([가-힣])([ㄱㄴㄹㅁㅂㅅㅆ](?![ㅏ-ㅣㄱ-ㅎ]))/g;

/** Joins letters that were typed apart (`ㅅㅣ발`, `꺼ㅈㅕ`) into syllables; offsets still lead to the original. */
export function joinJamo(source: MappedText): MappedText {
  return /[ㄱ-ㅣ]/.test(source.text) ? reread(source, SPLIT, joined) : source;
}

function joined([, lead = '', vowel = '', tail, open, close]: RegExpExecArray): string | null {
  if (!open || !close) return compose(lead, vowel, tail);
  const code = open.charCodeAt(0);
  return isClosed(code) ? null : closeWith(code, TAILS.indexOf(close));
}
