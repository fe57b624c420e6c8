import type { DraftText } from '../draft-text';
import { answersReport } from './report';

/** Answers that send people away, hold a rule against them or put them off, whatever they had asked. */
const KOREAN =
  /(?:규정|정책|원칙|약관|시스템|절차|지침)상|불가(?:합|능)|(?:대상|책임)이? ?아니|보증 ?(?:대상|기간)이? ?(?:아니|지났|끝)|고객(?:님)? ?(?:과실|부주의|부담|책임|착오)|(?:담당|소관|관할)(?:이|가|은|는)? ?아니|(?:고객 ?센터|대표 ?번호|콜센터|서비스 ?센터|매장)[^.!?\n]{0,12}(?:문의|전화|연락|방문)|[가-힣](?:에|로|께) ?(?:직접 )?(?:문의|물어|전화|연락)(?:하|해 ?[보주]|보)|(?:확인|검토|조사|점검) ?후 ?(?:안내|조치|처리|연락|답변|회신)|접수(?:되었|됐|했)|전달(?:하겠|했|드리겠)|확인 ?(?:중|하고 ?있)|기다려 ?(?:주|보)|(?:DM|디엠|쪽지)[가-힣]{0,2} ?(?:[가-힣]{1,6} )?(?:주세요|주시|보내|부탁|남겨)|(?:주문 ?번호|사진|영수증|연락처|모델명|증상|성함|접수 ?번호)[^.!?\n]{0,12}(?:주세요|주시|보내|부탁|바랍)|그건 ?(?:저희|우리)|어쩔 ?수|당연히 ?안/i;
const ENGLISH =
  /\b(?:per (?:our|the) (?:policy|terms)|our (?:policy|terms)|against policy|you should(?:['’]ve| have)|calm down|be patient|please wait|in due course|check your (?:order|email|account|spam|inbox|settings|receipt|app)|(?:call|contact|email|ring|visit|see) (?:our |the |customer )?(?:support|service|help ?(?:desk|line)|customer service|hotline|store|branch|website|faq)|(?:DM|PM|message|inbox) (?:us|me|please)|please (?:DM|PM)|not (?:our|my) (?:department|problem|fault|responsibility)|(?:nothing|not much) we can do|(?:look|looking) into (?:it|this)|(?:has|have) been (?:noted|logged|forwarded|passed|escalated)|(?:send|share|provide|post)(?: (?:us|me|over))?(?: (?:a|your|the|some|more))? (?:photos?|pictures?|screenshots?|details|order (?:number|no)|receipt|info\w*))\b/i;

/** Answers of a word or two that sound cold under a plain question as well. */
const CURT =
  /^(?:in due course|soon|eventually|nope?|wait(?: for it)?|check the (?:site|website|app|faq)|read the (?:post|pinned|faq)|기다리세요|아직(?:요|이요)?|모릅니다|몰라요|곧(?:이?요)?|공지 ?(?:보세요|확인하세요|참고하세요)|검색해 ?보세요)[.!~]*$/i;

/** Whether the draft would sound cold under anything but a plain question or praise. */
export function dismisses({ context, normal }: DraftText): boolean {
  const kind = context.answered?.triage?.kind;
  if (kind === 'praise') return false;
  if (CURT.test(normal.text.trim())) return true;
  return kind !== 'question' && (KOREAN.test(normal.text) || ENGLISH.test(normal.text));
}

/** A flat instruction, rule or fact, without a warm word. */
const FLAT =
  /하시면 ?됩|해 ?주(?:세요|시기)|[하으]세요|바랍니다|알려 ?주|에 ?따[라릅른]|차이가|참고|기준|소관|하고 ?있습니다|수 ?있(?:습니다|어요)|입니다[.]?$|됩니다[.]?$|^(?:please |just )?(?:read|try|use|press|check|call|go|see|ask|send|make|reset|update|visit|contact|wait|book|bring|return|log)\b|\b(?:are handled|is by|is done|are free|hours are|lines are|only|must|required|according|policy|rules?|can you prove)\b/i;
const WARM =
  /[!~♡♥]|ㅎㅎ|😊|감사|고맙|반가|환영|다행|오세요|즐거운|\b(?:thanks?|welcome|glad|happy|enjoy|love|great)\b/i;

/** Whether a report of something that happened is met with a flat instruction or fact. */
export function answersFlatly(draft: DraftText): boolean {
  const { normal } = draft;
  if (!answersReport(draft)) return false;
  return FLAT.test(normal.text.trim()) && !WARM.test(normal.text);
}
