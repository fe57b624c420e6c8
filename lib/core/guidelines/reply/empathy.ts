import { apologises } from './apology';

/** Naming what the other person goes through. "이해 부탁드립니다" asks for it instead. */
const KOREAN_FEELING =
  /답답|속상|당황|놀라[셨시게]|놀랐겠|걱정[되이을하끼]|불안하|난감|곤란[하을한]|번거로|번거롭|서운|섭섭|안타[깝까]|마음[이을 ](?:아[프픕]|무[거겁]|쓰이|상)|힘[드들][셨시게]|고생[하시]|고생 ?많|실망[하이을스시]|짜증|황당|놀라셨|어이없|화[가 나]{0,2}나[셨실시는]|불쾌하[셨게시]|불편[을이]? ?(?:드|끼|겪|하[셨시게]|크[셨시]|많)|기다리(?:게|시게|셨|고 계)|오래 ?(?:걸리게|기다)|헛걸음|아프[셨시]|다치[신셨시지]|괜찮으[신셨시]|공감|이해(?:합니다|됩니다|해요|돼요|가 ?(?:갑|됩|가))|그러셨|그러실|말씀이시죠|당연[한히]|화가? ?나[신셨실시]|고개를 ?(?:끄덕|숙)|부끄럽|위로/;
/** Owning the fault, or thanking: either opens an answer as well as an apology does. */
const KOREAN_OWNING =
  /감사|고맙|덕분|저희[가의는 ]{0,2} ?(?:[가-힣]{1,6} )?(?:잘못|실수|탓|불찰|책임|착오|부주의|오류)|(?:저희|제)가 ?[^.!?\n]{0,20}(?:못했|놓쳤|빠뜨렸|늦었|틀렸|부족했|잘못)|부족했습니다|미흡했습니다|맞는 말씀/;

const ENGLISH_FEELING =
  /\b(?:frustrat\w+|frighten\w*|scary|scared|annoy\w*|upset\w*|angry|understandabl[ey]|I understand|we understand|totally understand|get (?:it|why|how)|disappoint\w*|stress\w*|tiring|painful|awful|terrible|horrible|rotten|dreadful|worrying|worried|no fun|not (?:okay|ok|good enough|acceptable|fair|right|what (?:you|we))|is(?:n['’]t| not) (?:okay|ok|good enough|acceptable|fair|right)|should(?:n['’]t| not| never) have|hope (?:you|he|she|they|everyone|your|nobody)|are you (?:okay|ok|all right|safe)|must (?:be|have been|feel)|would (?:make|annoy|bother|frustrate|upset) me|feel for you|I hear you|ouch|oh no|yikes|you(?:['’]re| are) right|fair point|gutted|heart ?break\w*|let you down|kept you waiting|the wait)\b/i;
const ENGLISH_OWNING =
  /\b(?:thank(?:s| you)|appreciate|grateful|(?:our|my) (?:mistake|fault|error|slip|bad|fail\w*|packing|oversight)|on (?:us|me)\b(?! (?:to|if))|we (?:messed|screwed|slipped|got (?:it|this|that) wrong|failed|missed|sent you the wrong|broke|packed the wrong))\b/i;

/** Sorry for a survey score, not for what happened to a person. */
const CANNED =
  /\bsorry (?:that )?you (?:had|have had|experienced) an? (?:less|sub|poor|bad|negative|unpleasant|unsatisf)[\w -]{0,20}(?:experience|service|visit)\b/gi;

/** Whether a text (plain form) apologises, feels with the other person, owns the fault or thanks. */
export function showsEmpathy(text: string): boolean {
  const said = text.replace(CANNED, '');
  return (
    apologises(said) ||
    KOREAN_FEELING.test(said) ||
    KOREAN_OWNING.test(said) ||
    ENGLISH_FEELING.test(said) ||
    ENGLISH_OWNING.test(said)
  );
}
