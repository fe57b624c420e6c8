import type { DraftText } from '../draft-text';

/** A question, a request, good news or small talk, as against a report. */
const ASKS_OR_CHEERS =
  /[?？!♥♡]|ㅋㅋ|ㅎㅎ|(?:나요|까요|가요|인가|는지|세요|십시오|부탁|주라|줘|달라(?!요|서|졌)|궁금|문의(?!한)|혹시|뭐|무엇|무슨|어느|누구|어때|어떻|언제|어디|얼마|몇 ?시)|축하|응원|기대|반가|안녕|잘 ?(?:봤|받|먹|쓰|썼|샀)|보고 ?왔|예약했|주문했어요|샀어요|도착했|신청(?:했|합)|친절(?!하지)|좋(?!지 ?않)|감사|고맙|맛있|멋|예[쁘뻐]|귀[엽여]|최고|걱정돼서|생일(?! ?케이크)|날씨|[비눈] ?(?:온|오[네는])|주말|휴가|추천|계획|알림|재등록|변경|싶[어은]|\b(?:please|when|what|where|which|who|how|do you|can you|could|any|congrats|thanks?|love|great|nice|good|cool|happy|excited|by accident|birthday|weather|rain|lovely|beautiful|plans?|want to|would like)\b/i;

/** Longer posts are read by the learned reading. */
const SHORT = 60;

/**
 * Whether the answered post is a short statement that neither asks nor cheers: what people tell a company in so few
 * words is seldom told for joy.
 */
export function answersReport({ context: { answered, replyTo } }: DraftText): boolean {
  const kind = answered?.triage?.kind;
  if (!replyTo || replyTo.length > SHORT || kind === 'praise' || kind === 'question') return false;
  return /\S\s+\S/.test(replyTo) && !ASKS_OR_CHEERS.test(replyTo);
}
