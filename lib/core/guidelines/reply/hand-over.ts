/** The writer takes the matter on or has passed it on: whoever asked need not ask again. */
const KOREAN =
  /(?:접수|전달|이관|공유|인계|등록|신고|신청|예약|의뢰)(?:를|을)? ?(?:했|하였|해 ?(?:두|뒀|드|놓|놨)|드렸|되었|됐|하고|한 ?뒤|하겠|할게|드리)|(?:넘[겨기]|연결(?:해|하|했|드|시)|이어 ?(?:드|받)|남겨 ?(?:두|뒀|드|놓)|올려 ?(?:두|뒀|놓))|대신 ?(?:문의|확인|연락|전화|접수|요청|물어)|(?:제가|저희가) ?(?:직접|바로|먼저|대신|지금|오늘|담당|[가-힣]{1,6}(?:에|팀에|에게) ?(?:확인|연락|전화|문의|요청))|(?:팀|부서|담당자|센터|매장|상담원|기사님?)(?:이|가|에서) ?[^.!?\n]{0,14}?(?:연락|전화|회신|답|방문|찾아)[가-힣 ]{0,4}(?:드|할|하겠|합니다|갑니다|간다)/;
const ENGLISH =
  /\b(?:I|we)(?:['’]ve|['’]ll| have| will| am|['’]m| can| are|['’]re)?(?: just| already| now| also)? (?:logg|pass|forward|rais|open|escalat|sen[dt]|ask|contact|call|spok|speak|flag|hand|connect|chas|transfer|rout|link|arrang|put)\w*\b|\b(?:they|the \w+ team|our \w+ team|someone|a colleague|an agent|\w+ from \w+)(?: will|['’]ll) (?:\w+ )?(?:call|contact|reply|reach|get|be in touch|email|answer|ring|write|phone)\b|\blet me (?:pass|forward|raise|connect|chase|ask|check|call|find|get|put|hand)\b|\bconnecting you\b/i;

export function handsOver(text: string): boolean {
  return KOREAN.test(text) || ENGLISH.test(text);
}
