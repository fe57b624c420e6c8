import { cueList } from '../cue-list';
import type { DraftText } from '../draft-text';
import { type Found, findByLanguage, type PatternsByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { PRACTICE } from '../sources/practice';
import { replaceWith } from '../suggest';

const PROMISED =
  '(?: ?[가-힣]{1,8}){0,2}? ?(?:안내|답|연락|처리|조치|해결|확인|복구|수정|알려|말씀|보내|발송|배송|출고|진행|전달|회신|공지|정상|고치|지급|입금|환불|교환|재개|다시|도착|받|돌아|찾아|오픈|열|나올|뜰|갈|올|될|됩|들어|마련|개선|반영|완료|시작)';

const VAGUE: PatternsByLanguage = {
  ko: [
    /(?:빠른|가까운|이른|최단|최대한 ?빠른|짧은) ?(?:시일|시간|기간|기일|시기)(?: ?(?:내|안)(?:에|로)?)?(?! ?(?:배송|대|표))|조속(?:히|한 ?시일 ?(?:내|안)에?|한 ?시간 ?(?:내|안)에?|한(?= ?(?:처리|해결|조치|복구)))|(?:최대한|가능한 ?한?|가급적|되도록|하루) ?(?:빨리|빠르게|속히|신속(?:히|하게)|서둘러)|빠른(?= ?(?:복구|처리|조치|해결|답변|회신|환불|발송|정상화)[을를이가은]? ?(?:위|하|드|약속|노력|[가-힣]{0,3}겠))/g,
    new RegExp(
      `(?:(?<![가-힣])(?:곧|금방|금세|조만간|머지않아|이내|속히|얼른|빨리|빠르게|신속(?:히|하게)|추후(?:에)?|차후(?:에)?|향후|이후에|나중에|다음에|순차적으로|순차|언젠가|잠시 ?후(?:에)?|조금 ?(?:후|뒤|있다가)(?:에)?|이따가?|(?:며칠|수일|몇 ?일|몇 ?시간|얼마 ?(?:안|지나지)) ?(?:내|안|뒤|후|있으면)(?:에|로)?|시간(?:이)? ?(?:되|나)는 ?대로))(?![가-힣])(?! ?[가-힣]{1,4} ?주[셔시신세])(?=${PROMISED})`,
      'g',
    ),
    /(?<![가-힣])(?:[가-힣]{1,6}[이가] )?[가-힣]{1,6}(?:는|은) ?(?:대로|즉시)(?= ?[가-힣 ]{0,8}(?:안내|알려|연락|말씀|공지|보내|답|발송|처리|복구|진행))/g,
    /(?<![가-힣])(?:[가-힣]{1,5}[이가은는] )?[가-힣]{0,3}(?:오|풀리|잡히|정해지|끝나|되|도착하)면(?= ?(?:바로|즉시|곧|다시|꼭|제가)? ?(?:연락|안내|알려|말씀|공지|보내 ?드|답))/g,
    /(?<![가-힣])(?:시간이 ?)?(?:며칠|시간이|오래|조금|다소)(?: ?(?:좀|조금|다소))? ?걸(?:리지 ?않|릴|립|려|리)[가-힣 ]{0,6}|(?<![가-힣])빠르면(?! ?좋)/g,
    /(?:적절한|적당한|적정한|알맞은) ?(?:시점|시기|때)에?|(?:준비|확인|입고|확정|해결|복구|파악|정리|완료|결정|처리|도착|수리|가능해지|마련|재입고)(?:이|가)? ?되는 ?대로|(?:정해지|나오|들어오|알아보|확인하|끝나)(?:면|는 ?대로)(?= ?(?:바로|곧|다시|안내|알려|연락|말씀|공지|보내))|(?<![가-힣])(?:추후|차후)(?= ?(?:공지|안내|통보|입고|확정|확인))/g,
  ],
  en: [
    /\b(?:as soon as (?!you\b)(?:\w+(?:['’]\w+)?)(?: (?:can|know|have|get|hear|is|are|able|more|it|they|back|available|ready)){0,2}|asap|in due (?:course|time)|in the (?:near|not[- ]too[- ]distant) future|(?:before|not) (?:too )?long(?: now)?(?= *[.,!?]|$)|at (?:the|your|our) earliest(?: (?:opportunity|convenience))?|in a timely (?:manner|fashion)|promptly|as (?:quickly|fast|swiftly|promptly) as (?:we can|possible|I can)|in (?:the coming|a few|a couple of|a matter of|the next few|the next couple of) (?:minutes|hours|days|weeks)|when(?:ever)? (?:we|I) can|when(?:ever)? (?:it(?:['’]s)?|they(?:['’]re)?) (?:is |are )?(?:available|ready|back)|at some (?:point|stage)|eventually|any (?:day|time|minute|moment) now|in no time|momentarily|some ?(?:time|day)(?! (?:ago|in the past))(?= *[.,!?]|$| soon)|in a (?:bit|while|moment|jiffy|little while)|(?:won['’]t|not) be long|be right with you|watch this space|stay tuned|when (?:our|the) [^.!?\n]{1,20} gets? (?:to|round to) it|later on|sooner or later|down the (?:line|road)|once (?:it|we|they)[^.!?\n]{0,12} (?:available|ready|in stock|know more|have more))\b/gi,
    /(?<!\b(?:see (?:you|y['’]?all)|(?:get|feel) (?:well|better)|too|how|so|as|(?:talk|speak) (?:to you )?|come back|back in|no) )\b(?:shortly|soon(?! (?:after|before|as|enough to))|very soon)\b(?! (?:after|before)\b)/gi,
  ],
};

/** In a post a teaser may say "soon"; where something went wrong it may not. */
const TROUBLE =
  /죄송|불편|환불|장애|마비|복구|지연|오류|중단|접수|품절|멈[췄춘춰]|고장|취소|누락|늦어|사고|끊[겼긴]|먹통|원활하지|교환|보상|sorry|apolog|outage|degraded|down\b|delay|refund|issue|broken|be back (?:up|online|shortly|soon)|error|disrupt|unavailable|incident|investigat|fix\b/i;
/** Warm words that promise nothing. */
const WARM =
  /곧 ?(?:[가-힣]{1,3} )?(?:만나|뵙|봬|뵈|봐요|찾아 ?뵙)|\b(?:see|visit|join) (?:you|us) (?:again )?soon/i;

export const vagueDeadline: Rule = {
  id: 'vague-deadline',
  family: 'reply',
  level: 'advise',
  ...EVERYWHERE,
  cues: cueList(
    '빠른|가까운|이른|최단|짧은|조속|최대한|가능한|가급적|되도록|하루|곧|금방|금세|조만간|머지않|이내|속히|얼른|빨리|빠르게|신속|추후|차후|향후|이후에|나중에',
    '다음에|순차|언젠가|잠시|조금|이따|며칠|수일|몇일|몇 일|몇시간|몇 시간|얼마|대로|적절|적당|적정|알맞|정해지|나오면|들어오면|알아보면|확인하면|끝나면|시간이',
    '대로|즉시|면 |걸릴|걸리|걸려|걸립|빠르면',
    'soon|asap|in due|future| long|earliest|timely|promptly|quickly|as fast|swiftly|in the coming',
    'a few|couple of|matter of|the next|when|at some|eventually|any day|any time|any minute',
    'any moment|in no time|momentarily|sometime|some time|someday|some day|in a |later on',
    'down the|once |shortly|be long|right with|this space|stay tuned',
  ),
  check(draft) {
    if (draft.context.kind === 'post' && !TROUBLE.test(draft.normal.text)) return [];
    if (WARM.test(draft.normal.text)) return [];
    return joined(draft, findByLanguage(draft, VAGUE)).map((span) => ({
      ...span,
      suggestions: [replaceWith(span, draft.language === 'ko' ? '내일 정오까지' : 'by noon tomorrow')],
    }));
  },
};

/** "차후 입고되는 대로" is one time, not two. */
function joined(draft: DraftText, found: readonly Found[]) {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && draft.text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

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
