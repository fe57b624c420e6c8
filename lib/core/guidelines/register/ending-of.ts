import { bareSentence } from './bare-sentence';
import type { Ending } from './ending';
import { isClipped } from './noun-endings';
import { plainEnding } from './plain-endings';
import { HAPNIDA, isHaeyo } from './polite-endings';
import { withoutQuotes } from './utterances';

/** One word in initial letters: yes, no, all right, thanks. */
const INITIALS = /^[\s"']*(?:ㅇㅇ|ㄴㄴ|ㅇㅋ|ㄱㄱ|ㄱㅅ|ㅈㅅ)+(?![가-힣])/;

/** How one sentence ends (plain form). Marks, emoji, tags, quoted words and names called after it don't matter. */
export function endingOf(sentence: string): Ending {
  const tail = bareSentence(withoutQuotes(sentence));
  if (HAPNIDA.test(tail)) return 'hapnida';
  if (isHaeyo(tail)) return 'haeyo';
  if (isClipped(tail)) return 'noun';
  return plainEnding(tail) || (tail.trim() === '' && INITIALS.test(sentence)) ? 'banmal' : 'none';
}

/** As `endingOf`, for a line that breaks off without a mark: what could lead on to the next line is no ending yet. */
export function endingOfOpenLine(line: string): Ending {
  const ending = endingOf(line);
  return ending === 'banmal' && plainEnding(bareSentence(line))?.mayLeadOn ? 'none' : ending;
}
