import { anyOf } from '../any-of';
import { findByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { REGULATION_FD } from '../sources/laws';
import { PRACTICE } from '../sources/practice';

/** What only the company can decide or say: money back, prices, people, plans, figures, fault. */
const COMPANY_MATTERS = {
  ko: [
    anyOf(
      /(?:환불|보상|교환|배상|가격|요금|할인율|인상|인하|수수료|정책|규정|약관|방침|인사|승진|채용|해고|감원|징계|구조 ?조정|희망 ?퇴직|인수|합병|매각|상장|투자 ?유치|실적|매출|영업 ?이익|흑자|적자|주가|배당|신사업|철수|출시일|로드맵|파업|노조|임금|연봉|성과급|리콜|결함|사고|유출|장애|소송|사과문|불매|논란)[가-힣]*/,
      /(?:제가|내가|직접) ?[^.!?\n]{0,12}?(?:책임|처리|해결|조치|지시|챙기|바꾸|없애|막|약속)[가-힣]*/,
    ),
  ],
  en: [
    anyOf(
      /\b(?:refund\w*|compensat\w+|prices?|pricing|fees?|polic(?:y|ies)|layoffs?|lay(?:ing)? off|hir(?:e|ing)|fir(?:e|ed|ing)|promot(?:ed|ion)|restructur\w+|acqui(?:re|red|sition)|merger|ipo|funding round|revenue|earnings|profit\w*|quarter|sales figures|share price|stock|dividends?|roadmap|launch date|strike|union|salar(?:y|ies)|bonus(?:es)?|recall\w*|defects?|breach|outage|lawsuit|boycott)\b/,
      /\b(?:i(?:['’]ll| will| promise| guarantee|['’]m going to)) [^.!?\n]{0,20}?\b(?:personally|fix|sort|handle|make sure|see to|change|look into|take care)\b[^.!?\n]{0,12}/,
    ),
  ],
};

/** Handing over to the team in charge is what an executive should do. */
const HANDED_OVER =
  /담당(?:팀|자|부서)|고객 ?(?:센터|지원|케어)|공식 ?(?:계정|채널|공지|발표)|홍보팀|(?:care|support|press|service) team|official (?:account|statement|channel)|@\w+(?:help|care|support)/i;

export const execOfficialVoice: Rule = {
  id: 'exec-official-voice',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  cues: '환불 보상 교환 배상 가격 요금 할인 인상 인하 수수료 정책 규정 약관 방침 인사 승진 채용 해고 감원 징계 구조 퇴직 인수 합병 매각 상장 투자 실적 매출 이익 흑자 적자 주가 배당 사업 철수 출시 로드맵 파업 노조 임금 연봉 성과급 리콜 결함 사고 유출 장애 소송 사과 불매 논란 제가 내가 직접 refund compensat pric fee polic layoff lay hir fir promot restructur acqui merger ipo funding revenue earning profit quarter sales share stock dividend roadmap launch strike union salar bonus recall defect breach outage lawsuit boycott personally fix sort handle sure see change look care'.split(
    ' ',
  ),
  check(draft) {
    if (draft.context.account?.role !== 'executive' || HANDED_OVER.test(draft.normal.text)) return [];
    return findByLanguage(draft, COMPANY_MATTERS);
  },
};

export const docs: RuleDocs = {
  message: {
    ko: '임원의 글은 회사 공식 입장으로 읽힙니다',
    en: 'An executive’s post reads as official',
  },
  reason: {
    ko: '임원의 한 줄은 회사의 약속으로 읽히고, 상장사라면 공시 문제가 됩니다. 2013년 한 대표의 페이스북 글은 금융당국의 조사를 받았습니다.',
    en: 'An executive’s line is read as the company’s promise and can count as disclosure; in 2013 a chief executive’s Facebook post was investigated by the US regulator.',
  },
  summary: {
    ko: '임원 계정이 환불, 가격, 인사, 실적, 사고처럼 회사가 답할 일을 직접 말하는 글을 찾습니다. 담당 팀에 넘기면 조용합니다.',
    en: 'On executives’ accounts: finds refunds, prices, staffing, results and incidents spoken of in person; quiet where the team in charge is named.',
  },
  evidence: [REGULATION_FD, PRACTICE],
  bad: {
    ko: ['제가 바로 환불해 드리죠', '다음 분기부터 요금을 내리겠습니다'],
    en: ['I will refund you personally', 'We are not planning layoffs, trust me'],
  },
  good: {
    ko: [
      '불편을 드려 죄송합니다. 담당팀이 오늘 18시까지 답하도록 했습니다',
      '오늘 신입 사원들과 점심을 먹었습니다',
    ],
    en: [
      'I am sorry. The care team will answer you by 18:00 today.',
      'Proud of everyone who ran this morning',
    ],
  },
};
