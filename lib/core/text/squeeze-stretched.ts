import { closeWith, isClosed, LEADS, syllable, tailOf } from './jamo';
import { type MappedText, reread } from './mapped-text';

/** The vowel that each vowel, by its place, is drawn out with: 와 with 아, 혜 with 에. */
const DRAWN_WITH = [0, 1, 0, 1, 4, 5, 4, 5, 8, 0, 1, 5, 8, 13, 4, 5, 20, 13, 18, 20, 20];
const SILENT = LEADS.indexOf('ㅇ');
const LAST_TAIL = 27;

/** An open syllable and others that only say its vowel again, the last of which may be closed: 고오오, 바악. */
const DRAWN_OUT = new RegExp(
  DRAWN_WITH.map((drawn, vowel) => {
    const opens = [...LEADS].map((_, lead) => syllable(lead, vowel)).join('');
    const again = syllable(SILENT, vowel) + syllable(SILENT, drawn);
    const closed = [vowel, drawn].map(
      (one) => `${syllable(SILENT, one)}-${syllable(SILENT, one, LAST_TAIL)}`,
    );
    return `[${opens}][${again}]*[${closed.join('')}]`;
  }).join('|'),
  'g',
);
const REPEATED = /([A-Za-zㄱ-ㅣ가-힣])\1{2,}/g;
const SYLLABLE = /[가-힣]/;

/**
 * Words without the letters that draw them out: `최고오오`, `대바악`, `cheeeap`. A Latin letter that stands three times
 * or more is kept `letters` times, because `freeee` has two to keep.
 */
export function squeezeStretched(source: MappedText, letters: 1 | 2 = 1): MappedText {
  const once = reread(reread(source, DRAWN_OUT, drawnOut), REPEATED, repeated);
  // Until nothing is left: 고고고오 is 고오 by now, which is 고.
  return once === source ? source : squeezeStretched(once, letters);

  function repeated([, letter = '']: RegExpExecArray): string | null {
    return SYLLABLE.test(letter) ? letter : letter.repeat(letters);
  }
}

/** One extra syllable counts only at the end of a longer word: 기이한, 미인은 and 고온 are words. */
function drawnOut({ 0: run, index, input }: RegExpExecArray): string | null {
  const last = run.charCodeAt(run.length - 1);
  const extra = run.length - (isClosed(last) ? 2 : 1);
  const atEnd = SYLLABLE.test(input.charAt(index - 1)) && !SYLLABLE.test(input.charAt(index + run.length));
  if (!atEnd && extra < (isClosed(last) ? 1 : 2)) return null;
  return isClosed(last) ? closeWith(run.charCodeAt(0), tailOf(last)) : run.charAt(0);
}
