import { type MappedText, MappedTextBuilder, sameText } from './mapped-text';

/** Anything here may need work; most drafts hold none of it and are taken as they are. */
const UNUSUAL =
  /[^\t\n\r\x20-\x7e\u00b7\u3131-\u3163\u3165-\u318e\uac00-\ud7a3\u2010-\u2027\u2030-\u205e\u3001-\u3020]/;

/** Characters that are not seen: joiners, direction marks, fillers, variation selectors, tags; and the keycap. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\u20e3/u;

/** Black and double circled digits, which have no compatibility form in Unicode. */
const CIRCLED = new Map(
  [...'❶❷❸❹❺❻❼❽❾➀➁➂➃➄➅➆➇➈➊➋➌➍➎➏➐➑➒⓵⓶⓷⓸⓹⓺⓻⓼⓽'].map((sign, at) => [sign, String((at % 9) + 1)]),
);

const HANGUL_JAMO = /^[\u1100-\u11ff]$/;
const MARK = /^\p{M}$/u;
const SPACE = /^[\p{Zs}\u2028\u2029]$/u;
const KEPT = /^[\u3131-\u318e\u2010-\u205e]$/;

/**
 * The plain form of a text: composed Hangul, half-width letters and digits, plain spaces, nothing invisible.
 * Case and punctuation stay. Offsets map back to the original in UTF-16 units.
 */
export function normalize(text: string): MappedText {
  if (!UNUSUAL.test(text)) return sameText(text);

  const builder = new MappedTextBuilder(sameText(text));
  let at = 0;
  while (at < text.length) {
    const end = clusterEnd(text, at);
    const cluster = text.slice(at, end);
    const plain = plainForm(cluster);
    // An emoji keeps its form, but both its halves lead to the whole.
    if (plain !== cluster || cluster.length > 1) builder.put(plain, at, end);
    at = end;
  }
  return builder.build();
}

/** A character with the marks and the Hangul letters that compose with it. */
function clusterEnd(text: string, start: number): number {
  const first = charAt(text, start);
  let end = start + first.length;
  let composing = HANGUL_JAMO.test(first);
  while (end < text.length) {
    const next = charAt(text, end);
    const joins = composing
      ? /^[\u1160-\u11ff]$/.test(next)
      : next > '\u02ff' && MARK.test(next) && !INVISIBLE.test(next);
    if (!joins) break;
    composing = HANGUL_JAMO.test(next);
    end += next.length;
  }
  return end;
}

function charAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function plainForm(cluster: string): string {
  if (cluster.length === 1 && cluster >= ' ' && cluster <= '~') return cluster;
  if (cluster.length <= 2 && INVISIBLE.test(cluster)) return '';
  if (SPACE.test(cluster)) return ' ';
  if (KEPT.test(cluster)) return cluster;
  return CIRCLED.get(cluster) ?? keepJamo(cluster.normalize('NFKC'));
}

/** Half-width Hangul letters become conjoining ones under NFKC; readers see separate letters. */
function keepJamo(text: string): string {
  return text.replace(
    /[\u1100-\u1112]/g,
    (lead) => 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'[lead.charCodeAt(0) - 0x1100] ?? lead,
  );
}
