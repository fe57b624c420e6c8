import { originalSpan } from '../../text/mapped-text';
import { answersTrouble } from '../reply/complaint-reply';
import { showsEmpathy } from '../reply/empathy';
import { afterGreeting, openWithEmpathy } from '../reply/opening';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { EINWILLER_STEILEN } from '../sources/service-studies';

/** A sentence that does nothing but ask. */
const ASKS =
  /(?:\?|(?:나요|가요|까요|신지|는지)|(?:뭔|무엇인|어떤 ?건|언제인|어디인)가요|(?:알려|말씀해?|보내|남겨|적어|첨부해?|공유해?|올려|찍어|전달해?|제공해?|보여|제시해?|작성해?|기재해?) ?(?:주세요|주십시오|주시|주실|줘|바랍|부탁)|(?:사진|번호|내용|상황|정보|증상|모델명?|영수증|캡처)[을를만도이]? ?(?:좀 ?)?(?:주세요|주시|부탁|줘|바랍|요)|(?:부탁|요청) ?(?:드립|드려|드릴|해요|합니다)|바랍니다)[^.!?\n]{0,12}[.!~?^ ]*$|^(?:please )?(?:can|could|would|may|what|when|where|which|who|how|do|did|does|is|are|was|were|have|has)\b[^.!]*\??$|^(?:please |kindly |just )*(?:send|share|provide|tell|give|let us know|post|attach|show|confirm|describe|dm|pm|message)\b[^.!?]*[.!?]*$|\bplease[.!?]*$/i;
/** What a case needs; asked of somebody under a complaint or not, it is a service question. */
const CASE_DETAIL =
  /사진|번호|내용|사항|상황|정보|증상|모델|기종|영수증|캡처|화면|매장|지점|구매|주문|언제|버전|기기|photo|picture|screenshot|detail|info|order|number|model|receipt|version|device|happen|which|when\b|where\b/i;
/** Being asked whether one is hurt is help. */
const SAFETY = /다치|괜찮|안전|병원|119|응급|hurt|safe|okay|hospital|injur|unplug|stop using/i;

export const askBeforeHelp: Rule = {
  id: 'ask-before-help',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check(draft) {
    const { text } = draft.normal;
    const start = afterGreeting(draft);
    const rest = draft.sentences.filter(({ end }) => end > start);
    const kind = draft.context.answered?.triage?.kind;
    if (rest.length === 0 || rest.length > 3 || kind === 'praise' || kind === 'question') return [];
    if (!rest.every((one) => ASKS.test(text.slice(Math.max(start, one.start), one.end)))) return [];
    if (!answersTrouble(draft) && !CASE_DETAIL.test(text)) return [];
    if (showsEmpathy(text) || SAFETY.test(text)) return [];
    const span = originalSpan(draft.normal, start, rest.at(-1)?.end ?? text.length);
    return [{ ...span, suggestions: [openWithEmpathy(draft)] }];
  },
};

export const docs: RuleDocs = {
  message: { ko: '묻기 전에 도움을 먼저', en: 'Help before you ask' },
  reason: {
    ko: '기업 답글의 60%가 정보부터 물었지만 마음을 풀지 못했습니다. 감사와 조치, 담당자 연결은 풀었습니다.',
    en: 'Sixty per cent of company replies asked for information, which did not appease; thanking, acting and connecting did.',
  },
  summary: {
    ko: '도움이나 공감 없이 정보만 묻는 답글을 찾습니다.',
    en: 'Finds replies that only ask for information.',
  },
  evidence: [EINWILLER_STEILEN],
  bad: {
    ko: ['자세한 내용을 알려 주세요', '안녕하세요 고객님. 구매하신 매장이 어디인가요?'],
    en: ['Can you send more details?', 'Hi Sam, which model is it? Please send a photo.'],
  },
  good: {
    ko: [
      '화면이 꺼졌다니 당황하셨겠습니다. 모델명만 알려 주시면 바로 초기화 방법을 드리겠습니다',
      '전원 버튼을 10초 누르면 초기화됩니다. 그래도 꺼지면 모델명을 알려 주세요',
    ],
    en: [
      'That must be annoying. Tell me the model and I will give you the reset steps right away.',
      'Holding the power key for 10 seconds resets it. Does it still switch off?',
    ],
  },
};
