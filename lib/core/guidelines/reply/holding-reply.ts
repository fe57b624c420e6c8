import type { DraftText } from '../draft-text';
import { hasTimeExpression } from './time-expression';

const WILL_ANSWER =
  /(?:답|회신|연락|알려|말씀|안내)[가-힣 ]{0,8}(?:드리|드릴|할게|하겠)|\b(?:reply|answer|get back|be back|come back|update you|write back)\b/i;
/** A remedy or a ruling: more than that it was read. */
const COMMITS =
  /환불|교환|보상|재발송|무료|쿠폰|할인|취소|잘못|불가|어렵|\b(?:refund|replac|exchang|compensat|voucher|free|cancel|our (?:fault|mistake)|cannot|can['’]t)/i;

/** "Read, and you hear from us by three": commits to nothing but an answer, and says when. */
export function isHoldingReply({ normal: { text } }: DraftText): boolean {
  return WILL_ANSWER.test(text) && hasTimeExpression(text) && !COMMITS.test(text);
}
