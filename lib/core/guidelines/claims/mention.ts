import type { Span } from '../../text/span';
import { oneOf } from '../claims/near';
import type { DraftText } from '../draft-text';
import type { Stretch } from './near';

/** "보장되지 않습니다", "치료하는 것은 아닙니다", "예방되나요?", "‘완치’라는 표현": denied, asked, or words about words. */
const BEHIND_KO = oneOf(
  /^[^.!?,\n]{0,10}?(?<!놓치|잊|망설이|고민하|미루|아프|재발하|남|변하|번)지(?:는|도|를)? ?(?:않|못)/,
  /^[^.!?,\n]{0,14}?(?:[을를할될]|드릴|말할) 수(?:는|도|가)? ?없|^[^.!?,\n]{0,14}?[이가은는도] ?아[니닙닌]/,
  /^[^.!?\n]{0,6}?기 ?위해(?:서는?)?[^.!?\n]{0,24}?(?:중요|필요)/,
  /^[가-힣 ]{0,6}(?:[하되있없았었했됐시]나요|(?<!볼)까요|[한된인은는던]가요|[하되있]는지)(?![가-힣])/,
  /^['"’”」』)]{0,2}[^.!?\n]{0,10}?(?:표현|문구|단어|라는 ?(?:말|광고|주장|제목|이름)|(?:같은|등의) ?(?:말|주장)|(?:이?라고) ?(?:쓰|적|말|부르|광고)|못 ?쓰)/,
);

const AHEAD_EN = oneOf(
  /(?:\b(?:not?|never|cannot|nor|nothing|nobody)\b)(?! (?:only|just|merely|matter|worries|fall|buy|trust|settle|miss|wait))[^.!?;:,\n]{0,30}$/,
  /(?:n['’]t\b)(?! (?:only|just|merely|matter|worries|fall|buy|trust|settle|miss|wait))[^.!?;:,\n]{0,30}$/,
);
const BEHIND_EN =
  /^["'’”]? ?(?:(?:is|are|was|were) (?:not|never|banned|illegal|prohibited|a myth)|isn['’]t|aren['’]t|cannot|can['’]t)\b/;

/** Sentences that warn, teach or send to a professional claim nothing. */
const WARNS = oneOf(
  /사칭|사기|허위|과장 ?광고|속지|현혹|주의(?:하|해|가 ?필요|를|바)|조심하|의심(?:하|해)|신고(?:해|하)|금지|불법|쓸 ?수 ?없|쓰지 ?(?:않|말|마)|쓰면 ?안|빼기로|뺐|지웠/,
  /(?:의사|약사|전문의|전문가|의료진|병원|보건소)[^.!?\n]{0,8}?(?:상담|상의|문의)/,
  /\b(?:beware|wary|scam\w*|fraud\w*|fake|impersonat\w+|misleading|myths?|illegal|banned|not allowed)\b/,
  /\b(?:the (?:word|phrase|claim|term|wording)s?)\b/,
  /\b(?:(?:see|ask|consult|talk to) (?:a|your|the) (?:doctor|dermatologist|pharmacist|physician|adviser|advisor))\b/,
);

const ASKS = /^(?:do|does|did|can|could|is|are|will|would|should|has|have)\b[^.!]*\?$/;

/** Whether words are denied, asked about, or quoted as wording. */
export function isDenied(draft: DraftText, stretch: Stretch): boolean {
  const { folded } = draft;
  const { start, end } = sentenceAround(draft, stretch);
  const behind = folded.slice(stretch.until, Math.max(end, stretch.until));
  return (
    BEHIND_KO.test(behind) ||
    BEHIND_EN.test(behind) ||
    AHEAD_EN.test(folded.slice(Math.max(start, stretch.at - 50), stretch.at))
  );
}

/** Whether words are spoken about rather than claimed: denied, or in a sentence that asks, warns or teaches. */
export function isMention(draft: DraftText, stretch: Stretch): boolean {
  const { start, end } = sentenceAround(draft, stretch);
  const sentence = draft.folded.slice(start, end);
  return isDenied(draft, stretch) || WARNS.test(sentence) || ASKS.test(sentence);
}

/** The sentence, or of an endless one what stands near. */
function sentenceAround(draft: DraftText, { at, until }: Stretch): Span {
  const sentence = draft.sentences.find(({ start, end }) => start <= at && at < end);
  return {
    start: Math.max(sentence?.start ?? 0, at - NEAR),
    end: Math.min(sentence?.end ?? draft.folded.length, until + NEAR),
  };
}

const NEAR = 200;
