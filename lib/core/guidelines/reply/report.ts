import type { DraftText } from '../draft-text';

/** A customer tells what happened: no question, no request, no good news. */
const TELLS =
  /(?:[었았했였됐갔왔났렸졌혔겼]|요|습니다|음|함|됨|옴|시간|째)[.!~ㅠㅜ…]*$|\b(?:was|were|is|are|has|had|got|came|left|took|said|told|made|keeps?|gave|went|wants?)\b/i;
const ASKS_OR_CHEERS =
  /[?？]|(?:나요|까요|가요|인가|는지|세요|십시오|부탁|주라|줘|달라(?!요|서|졌)|궁금|문의|혹시|뭐|무엇|무슨|어느|누구|어때|어떻|언제|어디|얼마|몇 ?시)|축하|응원|기대|반가|안녕|잘 ?(?:봤|받|먹|쓰|썼|샀)|보고 ?왔|예약했|주문했어요|샀어요|도착했|신청했|친절|좋|감사|맛있|멋|예쁘|최고|걱정돼서|\b(?:please|when|what|where|which|who|how|do you|can|could|congrats|thanks?|love|great|nice|good|cool|happy|excited|by accident)\b/i;
/** Longer posts are read by the learned reading. */
const SHORT = 60;

/** Whether the answered post is a short report of something that happened, which is seldom told to a company for joy. */
export function answersReport({ context: { answered, replyTo } }: DraftText): boolean {
  const kind = answered?.triage?.kind;
  if (!replyTo || replyTo.length > SHORT || kind === 'praise' || kind === 'question') return false;
  return TELLS.test(replyTo.trim()) && !ASKS_OR_CHEERS.test(replyTo);
}
