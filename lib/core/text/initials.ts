import { LEADS, leadOf } from './jamo';

/** Every syllable as its initial consonant, all else as it is: `배송 지연` gives `ㅂㅅ ㅈㅇ`. For texts by the thousand. */
export function initialsOf(text: string): string {
  return text.replace(/[가-힣]/g, (syllable) => LEADS.charAt(leadOf(syllable.charCodeAt(0))));
}
