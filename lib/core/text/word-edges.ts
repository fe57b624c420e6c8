import { isKoreanTail } from './korean-tail';

const WORD = /[\p{L}\p{N}_]/u;
const HANGUL_RUN = /[가-힣]*/y;
const LAUGHTER = /[ㅋㅎㅠㅜㅡ]/;

/** Scripts between which Korean writes no space. */
type Script = 'none' | 'hangul' | 'letters' | 'other';

function scriptOf(text: string, at: number): Script {
  const code = text.charCodeAt(at);
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul';
  if (code < 0x80) return isAsciiWord(code) ? 'other' : 'none';
  if (code >= 0x3131 && code <= 0x318e) return 'letters';
  return WORD.test(text.charAt(at)) ? 'other' : 'none';
}

function isAsciiWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}

/** Whether a word may begin here. */
export function startsWord(text: string, start: number): boolean {
  const before = scriptOf(text, start - 1);
  if (before === 'none') return true;
  const own = scriptOf(text, start);
  if (own !== before) return true;
  return own === 'letters' && LAUGHTER.test(text.charAt(start - 1)) && !LAUGHTER.test(text.charAt(start));
}

/** Whether the word from `start` to `end` is whole there, or only inflected; `verb` must follow where it is given. */
export function endsWord(text: string, start: number, end: number, verb: RegExp | null = null): boolean {
  const last = scriptOf(text, end - 1);
  const next = scriptOf(text, end);
  if (last === 'hangul' && (next === 'hangul' || verb)) {
    HANGUL_RUN.lastIndex = end;
    const syllables = HANGUL_RUN.exec(text)?.[0] ?? '';
    return verb ? verb.test(syllables) : isKoreanTail(text.slice(start, end), syllables);
  }
  if (last === 'none' || next === 'none') return true;
  if (last === 'letters' && next === 'letters')
    return LAUGHTER.test(text.charAt(end)) && !LAUGHTER.test(text.charAt(end - 1));
  return last !== next;
}
