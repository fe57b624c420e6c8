import { hasTimeExpression } from './time-expression';

/** The parts of an apology that weigh most, after Lewicki, Polin and Lount (2016). */
const RESPONSIBILITY =
  /(?:저희|제|당사|본사|우리)[가의는]? ?[가-힣 ]{0,12}?(?:잘못|실수|탓|불찰|책임|착오|과실|부주의|오류|미숙|부족|소홀)|잘못(?:했|하였|입니다|을 ?인정|이 ?(?:맞|큽))|책임(?:을 ?(?:통감|지|느끼)|이 ?있|입니다)|(?:놓쳤|빠뜨렸|빠트렸|잘못 ?(?:안내|보내|계산|적|올|표기|세|청구)[가-힣]{1,4}|못 ?(?:지켰|챙겼|했)|지키지 ?못했|챙기지 ?못했|확인하지 ?(?:않|못)|미흡했|부족했)|\b(?:(?:our|my) (?:mistake|fault|error|responsibility|failure|oversight|bad|slip)|on (?:us|me)\b|we (?:messed|screwed|slipped|got (?:it|this|that) wrong|failed|missed|forgot|sent|packed|miscounted|mixed|broke|should have|gave|let you)|I (?:messed|got (?:it|this) wrong|forgot|missed|failed|should have)|(?:take|accept) (?:full |the )?(?:responsibility|blame)|fell short|dropped the ball)\b/i;

const REPAIR =
  /환불|환급|돌려 ?드|교환|재발송|다시 ?(?:보내|보냈|만들|발송|설치|시공|안내|확인|적|배송|제작)|새(?: ?제품| ?상품|로| ?것| ?걸)|복구|복원|정상화|고쳤|고치|고칩|고쳐|바꿨|바꿉|바꾸|바꿔|교체|수리|수거|회수|취소|보상|정정|바로잡|내렸|내리겠|삭제|철회|수정|개선|조치|처리|해결|점검|조사|확인(?:하|해|을|중| 중| 후|되)|살펴|알아보|연락|전달|방문|출고|도착|발송|보내 ?드|보냅|안내(?:해|하|드)|알려 ?드|도와|접수|교육|남기겠|적겠|올리겠|바뀝|바뀌|없앴|없앱|늘렸|늘립|줄였|줄입|채웠|치웠|청소|DM|디엠|쪽지|링크|주시면|대신|가능합|하실 ?수 ?있|https?:|재발|\d ?시|까지|\b(?:refund\w*|replac\w+|exchang\w+|resend|re-?sent|new one|fix\w*|restor\w+|repair\w*|correct\w*|remov\w+|delet\w+|took (?:it|this|that) down|taken down|revers\w+|cancel\w*|chang\w+|check\w*|look\w* into|investigat\w+|collect\w*|ship\w*|sends?|sent|sending|leaves?|arriv\w+|back (?:up|online|by|on)|working on|on (?:it|the case)|call|email|reply|update|contact|DM|link|instead|you can|by \d|today|tomorrow|here(?:['’]s| is)|train\w*|from now|goes? (?:in|out)|swap\w*|bring|let me)\b/i;

/** Whether a text (plain form) owns the fault. */
export function ownsFault(text: string): boolean {
  return RESPONSIBILITY.test(text);
}

/** Whether a text (plain form) says anything that is, was or can be done, or when. */
export function offersRepair(text: string): boolean {
  return REPAIR.test(text) || hasTimeExpression(text);
}
