import { type MappedText, MappedTextBuilder, originalSpan } from './mapped-text';

const LEADS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const TAILS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** A lead and a vowel, closed by a consonant that opens no syllable itself and is no laughter; or an open syllable left unclosed. */
const SPLIT = /([ㄱ-ㅎ])([ㅏ-ㅣ])([ㄱ-ㅅㅆㅇㅈ](?![ㅏ-ㅣ]))?|([가-힣])([ㄱㄴㄹㅁㅂㅅㅆ](?![ㅏ-ㅣㄱ-ㅎ]))/g;

/** Joins letters that were typed apart (`ㅅㅣ발`, `꺼ㅈㅕ`) into syllables; offsets still lead to the original. */
export function joinJamo(source: MappedText): MappedText {
  if (!/[ㄱ-ㅣ]/.test(source.text)) return source;

  const builder = new MappedTextBuilder();
  let done = 0;
  const copy = (until: number) => {
    for (; done < until; done += 1) addFrom(builder, source, source.text.charAt(done), done, done + 1);
  };
  for (const match of source.text.matchAll(SPLIT)) {
    const syllable = syllableOf(match);
    if (!syllable) continue;
    copy(match.index);
    addFrom(builder, source, syllable, match.index, match.index + match[0].length);
    done = match.index + match[0].length;
  }
  copy(source.text.length);
  return builder.build();
}

function addFrom(
  builder: MappedTextBuilder,
  source: MappedText,
  piece: string,
  start: number,
  end: number,
): void {
  const span = originalSpan(source, start, end);
  builder.add(piece, span.start, span.end);
}

function syllableOf([, lead, vowel, tail, open, close]: RegExpMatchArray): string | null {
  if (open && close) {
    const code = open.charCodeAt(0);
    return (code - 0xac00) % 28 === 0 ? String.fromCharCode(code + TAILS.indexOf(close)) : null;
  }
  const leadAt = LEADS.indexOf(lead ?? '-');
  const vowelAt = VOWELS.indexOf(vowel ?? '-');
  const tailAt = tail ? TAILS.indexOf(tail) : 0;
  if (leadAt < 0 || vowelAt < 0 || tailAt < 0) return null;
  return String.fromCharCode(0xac00 + (leadAt * 21 + vowelAt) * 28 + tailAt);
}
