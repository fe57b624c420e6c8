import { type MappedText, reread } from './mapped-text';

/** Signs for the Latin letters they look like. `1`, `!` and `|` stand for i as well as l, which the caller decides. */
const LATIN: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
};

/** Between letters; at the end of a word; at its start. */
const IN_LATIN =
  /(?<=[A-Za-z])[0134578@$!|]{1,3}(?=[A-Za-z])|(?<=[A-Za-z]{2})[013457]{1,2}(?![A-Za-z0-9])|(?<![A-Za-z0-9])[$5!1034]{1,2}(?=[A-Za-z]{3})/g;

const SYLLABLES = '영일이삼사오육칠팔구';

/** A digit in front of a syllable that counts nothing: `2벤트`, `8도`. */
const IN_KOREAN =
  /(?<![\d.,][가-힣]?|[A-Za-z제])[0-9](?=(?![시분초월일년층개명원천만억번호차회위등살배점대권장건박인주학기세급편부종동강도백십조단팀군월품])[가-힣])/g;

/** Digits and signs as the letters or syllables they stand for: `fr33`, `$ale`, `2벤트`. */
export function readDigitsAsLetters(source: MappedText, one: 'i' | 'l' = 'i'): MappedText {
  const latin = reread(source, IN_LATIN, ([signs]) => signs.replace(/./g, (sign) => LATIN[sign] ?? one));
  return reread(latin, IN_KOREAN, ([digit]) => SYLLABLES.charAt(Number(digit)));
}
