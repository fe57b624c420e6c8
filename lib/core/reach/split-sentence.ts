import { bareSentence } from '../guidelines/register/bare-sentence';
import { HAPNIDA } from '../guidelines/register/polite-endings';
import type { Edit } from '../text/span';

/** A clause that could as well end here, and how it then ends. Tense stands in the stem, or there is none to lose. */
const KOREAN_JOINTS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[가-힣](?:하|되)고 )있으며,? /, '있습니다. '],
  [/(?<=[가-힣])(?<![이하])([했됐었았였렸졌났갔왔줬랐])(?:으며,?|고,) /, '$1습니다. '],
  [/(?<=[가-힣] )([있없])(?:으며,?|고,) /, '$1습니다. '],
  [/(?<=[가-힣A-Za-z0-9])이며,? /, '입니다. '],
];

/** Reported speech, conditions and quotations run on past any joint. */
const REACHES_BACK = /["“‘「『(]|[다라냐자]고(?= )|다는|라는|다며|라며|려고|면서/;

/** Either half should be worth a sentence of its own. */
const LEAST_SYLLABLES = 10;

const ENGLISH_JOINT =
  /, (and|but) (?=(?:we|you|they|it|there)(?:['’](?:re|ve|ll|s)| (?:are|is|was|were|will|can|have|has|do|did))\b)/;
const SUBORDINATE =
  /^\W*(?:if|when|while|because|although|though|as|since|once|unless|until|after|before|whether)\b|\b(?:that|if|whether|hope|think|know|say|said|who|which|so)\b/i;
const LEAST_WORDS = 5;

/** An edit that makes two sentences in 합니다체 of one, in offsets of the sentence; null where no joint is safe. */
export function splitKorean(sentence: string): Edit | null {
  if (REACHES_BACK.test(sentence) || !HAPNIDA.test(bareSentence(sentence))) return null;
  for (const [joint, ending] of KOREAN_JOINTS) {
    const match = joint.exec(sentence);
    if (!match) continue;
    const end = match.index + match[0].length;
    const halves = [sentence.slice(0, match.index), sentence.slice(end)];
    if (halves.every((half) => (half.match(/[가-힣]/g)?.length ?? 0) >= LEAST_SYLLABLES))
      return { start: match.index, end, text: ending.replace('$1', match[1] ?? '') };
  }
  return null;
}

/** The same at ", and we will" or a semicolon. */
export function splitEnglish(sentence: string): Edit | null {
  const match = ENGLISH_JOINT.exec(sentence) ?? /^[^;]*(; )[^;]*$/.exec(sentence);
  if (!match || /[가-힣]/.test(sentence)) return null;
  const start = match[1] === '; ' ? sentence.indexOf('; ') : match.index;
  const end = start + (match[1] === '; ' ? 2 : match[0].length);
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  const isWhole = match[1] === '; ' || !SUBORDINATE.test(before);
  if (!isWhole || [before, after].some((half) => half.split(/\s+/).length < LEAST_WORDS)) return null;
  const but = match[1] === 'but' ? 'But ' : '';
  const first = but ? after.charAt(0) : after.charAt(0).toUpperCase();
  return { start, end: end + 1, text: `. ${but}${first}` };
}
