import { type MappedText, reread } from './mapped-text';

/** Letters of other scripts that look like Latin ones, each list beside the letters it looks like. */
const LOOK_ALIKES: readonly (readonly [foreign: string, latin: string])[] = [
  ['аеорсухіјѕһԁԛԝӏвкмнтгпьёАВЕКМНОРСТХУІЈЅЗ', 'aeopcyxijshdqwlbkmhtrnbeABEKMHOPCTXYIJS3'],
  ['αβεικνορτυχηγωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abeikvoptuxnywABEZHIKMNOPTYX'],
  ['աօոսհցղզքյւօՕՍ', 'wonuhgnqpjioOU'],
  ['ıɑɡɩɪʟꞁ', 'iagiill'],
];

/** Small capitals and letters in black shapes: no language writes with them, so they are read wherever they stand. */
const SMALL_CAPITALS = ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnopqrstuvwyz'] as const;
const IN_SHAPES = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]\ufe0f?/gu;
const FIRST_IN_SHAPES = [0x1f150, 0x1f170];

const LATIN = new Map(LOOK_ALIKES.flatMap(pairsOf));
const ALWAYS = new Map(pairsOf(SMALL_CAPITALS));

/** Signs that stand in for a Hangul letter beside others: `人ㅣ`, `ㅂl`, `0ㅏ`. */
const HANGUL = new Map(
  [
    ['lI1|!丨│', 'ㅣ'],
    ['0Oo○◯〇', 'ㅇ'],
    ['ト卜├', 'ㅏ'],
    ['┤', 'ㅓ'],
    ['┴⊥', 'ㅗ'],
    ['┬丅T', 'ㅜ'],
    ['一─', 'ㅡ'],
    ['口□', 'ㅁ'],
    ['人', 'ㅅ'],
    ['己', 'ㄹ'],
    ['匚', 'ㄷ'],
    ['└L', 'ㄴ'],
    ['┐7', 'ㄱ'],
  ].flatMap(([signs = '', letter = '']) => [...signs].map((sign) => [sign, letter] as const)),
);
const SIGNS = `[${[...HANGUL.keys()].join('')}]`;
const BESIDE_JAMO = new RegExp(`${SIGNS}(?=[ㄱ-ㅣ])|(?<=[ㄱ-ㅣ])${SIGNS}`, 'g');

const FOREIGN = /[ıɐ-\u058f\u1d00-\u1d7fǫꜰꜱꞁ]|\ud83c[\udd50-\udd89]/;
/** A word, or single letters held together by dots and the like. */
const WORD = /(?<!\p{L})\p{L}(?:[.·*_-]\p{L}){2,}(?!\p{L})|[\p{L}\p{M}]+/gu;

/**
 * Letters of other scripts as the Latin ones they look like, only in words that mix both, so that real Russian or
 * Greek stays; and signs as the Hangul letters they look like, only beside such letters.
 */
export function readHomoglyphs(source: MappedText): MappedText {
  const { text } = source;
  const latin = FOREIGN.test(text) ? reread(reread(source, IN_SHAPES, inShape), WORD, latinWord) : source;
  const read = /[ㄱ-ㅣ]/.test(text)
    ? reread(latin, BESIDE_JAMO, ([sign]) => HANGUL.get(sign) ?? null)
    : latin;
  // Until nothing changes: a sign that has become a letter vouches for the next one.
  return read === source ? source : readHomoglyphs(read);
}

function latinWord([word]: RegExpExecArray): string {
  const plain = replaceFrom(ALWAYS, word);
  return /[A-Za-z]/.test(plain) ? replaceFrom(LATIN, plain) : plain;
}

function replaceFrom(letters: ReadonlyMap<string, string>, word: string): string {
  return word.replace(/[^A-Za-z가-힣]/g, (letter) => letters.get(letter) ?? letter);
}

function inShape([shape]: RegExpExecArray): string {
  const code = shape.codePointAt(0) ?? 0;
  const first = FIRST_IN_SHAPES.findLast((start) => start <= code) ?? 0;
  return String.fromCharCode(97 + code - first);
}

function pairsOf([foreign, latin]: readonly [string, string]): readonly (readonly [string, string])[] {
  return [...foreign].map((letter, at) => [letter, latin.charAt(at)]);
}
