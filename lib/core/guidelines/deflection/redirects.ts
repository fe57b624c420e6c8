import { anyOf } from '../any-of';
import { ENGLISH_THIRD, KOREAN_THIRD, KOREAN_UNIT } from './third-parties';

const ASK =
  '(?:문의|전화|연락|말씀|상담|상의|협의|의논|이야기|얘기|항의|신고|요청|민원|접수|방문|이용|물어|여쭤|따지|들르|찾아|알아 ?보|걸어|가(?= ?보|[세셔시]))';
const YOU =
  '(?:세요|십시오|시기 ?바랍니다|시길 ?바랍니다|바랍니다|바래요|바라요|부탁(?:드립니다|드려요|합니다|해요)|셔야 ?[가-힣]{1,4}|시면 ?(?:됩니다|돼요)|시죠|시는 ?(?:게|것이|편이) ?[가-힣]{1,8}|요망|셈)';

/** Go and ask somebody else; for answers to complaints. */
export const REDIRECTS = anyOf(
  new RegExp(
    `(?:(?:담당|해당|관련|유관|가까운|인근|구매하신|이용하신|가입하신|온라인) ?)?(?<!저희 ?)(?:${KOREAN_THIRD}|${KOREAN_UNIT})[^.!?\\n]{0,26}?${ASK}(?:를|을|은)? ?(?:[가-힣]{1,3} ?){0,3}?${YOU}`,
  ),
  new RegExp(
    `(?:전화|유선|이?메일|앱 ?안|그때|평일에|내일|(?:업무|영업|운영) ?시간에)(?:으로|로|에서)?만? ?(?:직접 |다시 )?(?:문의|연락|전화)?(?:하|해|주| ?주)(?:시)? ?(?:주)?${YOU}`,
  ),
  /고객 ?센터 ?(?:번호|전화번호|연락처)(?:는|은)? ?[^.!?\n]{0,16}?(?:있습니다|확인|나와)/,
  new RegExp(
    `(?<=^|[.!?,;:\\n-] ?|\\b(?:so|and|or|but) )(?:please |kindly |just |simply |try |you(?:['’]ll| will|['’]d)? (?:need|have|want) to |you (?:should|must|can|could|might want to|may want to)(?: really| probably)? (?:be )?|best to |better to |(?:we|I)(?:['’]d| would)? (?:suggest|recommend|advise) (?:you )?|have you tried ){0,3}(?:call|contact|phon|ring|email|visit|speak|talk|chat|ask|tak|rais|us|try|writ|reach|go|fill|direct|refer|report|send|get|check|complet|return)(?:e|ing)?(?: (?:back|in|out|up|with|to|touch|through|it|this|that|complaints?|questions?)){0,4} (?:our |the |your |a )?${ENGLISH_THIRD}\\b(?: (?:directly|instead|yourself|about (?:that|this|it)))?`,
  ),
);
