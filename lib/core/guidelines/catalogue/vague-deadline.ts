import { findAll } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { PRACTICE } from '../sources/practice';
import { replaceWith } from '../suggest';

const KOREAN =
  /(?:빠른|가까운|이른) ?(?:시일|시간)(?: ?(?:내|안)에?(?:로)?)?|조속(?:히|한 시일 ?내에?)|최대한 ?(?:빨리|빠르게|신속(?:히|하게))|(?:빠르게|신속(?:히|하게))(?= ?(?:처리|조치|해결|확인|답변|안내))|가능한 ?한? ?(?:빨리|빠르게)|(?:가급적|되도록) (?:빨리|빠르게)|빨리(?= ?(?:처리|조치|해결|답|확인|연락))|나중에(?= ?(?:다시|연락|안내))|(?:며칠|수일|몇 ?일) ?(?:내|안)에?|잠시 ?후에?|순차 ?(?=발송|안내|처리)|추후|차후|(?<![가-힣])(?:곧|금방|조만간|머지않아)(?![가-힣])|순차적으로|적절한 (?:시점|시기)에?|(?:준비|확인|입고|확정|해결)되는 ?대로|정해지(?:면|는 ?대로)/g;
const ENGLISH =
  /\b(?:as soon as (?:possible|we can)|asap|in due course|in the near future|before (?:too )?long|at the earliest(?: opportunity)?|in a timely manner|shortly|soon|in a bit|as (?:quickly|fast) as (?:we can|possible)|in (?:the coming|a few|a couple of) (?:days|weeks)|when(?:ever)? we can|at some point|in due time|eventually|any day now|in no time|momentarily|sometime)\b/gi;

/** In a post a teaser may say "soon"; where something went wrong it may not. */
const TROUBLE =
  /죄송|불편|환불|장애|마비|복구|지연|오류|중단|점검|접수|품절|멈췄|멈춘|고장|취소|sorry|apolog|outage|degraded|down\b|delay|refund|issue|broken|be back|error/i;

export const vagueDeadline: Rule = {
  id: 'vague-deadline',
  family: 'reply',
  level: 'advise',
  ...EVERYWHERE,
  check(draft) {
    if (draft.context.kind === 'post' && !TROUBLE.test(draft.normal.text)) return [];
    const instead = draft.language === 'ko' ? '내일 정오까지' : 'by noon tomorrow';
    return findAll(draft, draft.language === 'ko' ? KOREAN : ENGLISH).map((found) => ({
      start: found.start,
      end: found.end,
      suggestions: [replaceWith(found, instead)],
    }));
  },
};

export const docs: RuleDocs = {
  message: { ko: "'빠른 시일' 대신 시각을", en: 'Replace “soon” by a time' },
  reason: {
    ko: '시각이 없는 약속은 기다리는 사람에게 답이 아닙니다. 끝낼 때를 모르면 다음 소식을 알릴 시각을 적으세요.',
    en: 'A promise without a time is no answer to someone who waits; if the end is unknown, name the next update.',
  },
  summary: {
    ko: '때를 흐리는 약속을 찾아 시각으로 바꾸게 합니다.',
    en: 'Finds promises without a time.',
  },
  evidence: [PRACTICE],
  bad: {
    ko: ['죄송합니다. 빠른 시일 내에 처리하겠습니다', '환불 접수 건은 추후 안내드리겠습니다'],
    en: ['Sorry, we will respond as soon as possible', 'The map is down. It will be back shortly'],
  },
  good: {
    ko: ['내일 정오까지 처리하고 결과를 답글로 남기겠습니다', '겨울 신상이 곧 나옵니다'],
    en: ['Done by noon tomorrow; I will post the result here', 'Our winter menu is coming soon'],
  },
};
