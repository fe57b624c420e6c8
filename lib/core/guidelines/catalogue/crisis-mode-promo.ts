import type { Localized } from '../../language';
import { pleasuresIn } from '../pleasures';
import { promotionIn } from '../promotion';
import type { Match, Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { MOURNING } from '../sources/practice';

/** What still goes out: what is closed, late, broken, safe, owed, felt or answered for. */
const NOTICE =
  /안전|대피|장애|오류|복구|점검|리콜|회수|환불|교환|지연|휴무|휴점|중단|취소|연기|보류|정상 ?운영|재개|통제|영업|운영 ?시간|단축|안내|공지|알립니다|알려 ?드립니다|말씀 ?드립|말씀드리|문의|고객 ?센터|상담|접수|신고|확인|조사|조치|대책|원인|사실|입장|해명|정정|공시|사과|죄송|잘못|책임|송구|애도|명복|추모|위로|피해|희생|유가족|유족|기부|성금|후원|구호|지원|헌혈|함께하겠|마음을|기도|주의|사칭|채용|주주|\b(?:safe\w*|evacuat\w*|outage|down|error|restor\w*|maintenance|recall\w*|refund\w*|delay\w*|late|clos(?:ed|ing|es)|reopen\w*|opening hours|open (?:until|from|as)|hours|cancel\w*|postpon\w*|paus(?:e|ed|ing)|suspend\w*|resum\w*|notice|statement|update|information|confirm\w*|investigat\w*|facts?|cause|correct(?:ion|ed)|responsib\w*|condolence\w*|sorry|apolog\w*|victims?|families|thoughts|mourn\w*|grie[fv]\w*|affected|donat\w*|relief|support|help|contact|call|report\w*|on site|travel|avoid|do not|police|fire|batch(?:es)?|careful|beware|scam\w*|phishing|emergency|hotline|shelter)\b/i;

/** Nothing to judge by yet. */
const SHORTEST = 10;

export const crisisModePromo: Rule = {
  id: 'crisis-mode-promo',
  family: 'calendar',
  level: 'block',
  ...EVERYWHERE,
  check(draft) {
    if (!draft.context.crisis) return [];
    const [sales] = promotionIn(draft);
    if (sales) return [{ start: sales.start, end: sales.end }];
    if (NOTICE.test(draft.normal.text)) return [];
    const [pleasure] = pleasuresIn(draft);
    if (pleasure) return [{ start: pleasure.start, end: pleasure.end }];
    return draft.context.kind === 'post' && draft.text.trim().length >= SHORTEST ? [AS_USUAL] : [];
  },
};

/** Neither promotion nor notice: a person judges whether it can wait. */
const CAN_IT_WAIT: Localized = {
  ko: '위기 모드입니다. 지금 올려야 하는 글인지 한 번 더 봐 주세요',
  en: 'Crisis mode is on: can this post wait?',
};
const AS_USUAL: Match = { start: 0, end: 0, level: 'warn', message: CAN_IT_WAIT };

export const docs: RuleDocs = {
  message: { ko: '위기 모드: 홍보 글은 멈춥니다', en: 'Crisis mode: promotions are paused' },
  reason: {
    ko: '2014년과 2022년 애도 기간에 여러 기업이 홍보와 핼러윈 행사를 멈췄습니다. 이때 나간 판촉 글은 두고두고 회사 이름과 함께 불립니다.',
    en: 'In the mourning of 2014 and 2022 companies in Korea stopped promotion and Halloween events; a promotion in such days is what people remember.',
  },
  summary: {
    ko: '위기 모드가 켜진 동안 판매·경품·출시·재미 글을 멈추고, 그 밖의 게시물은 급한 글인지 묻습니다. 안전·장애·취소 안내, 사과와 애도는 그대로 둡니다.',
    en: 'While crisis mode is on, holds sales, prizes, launches and fun, and asks of other posts whether they can wait; leaves notices, apologies and condolences alone.',
  },
  evidence: [MOURNING],
  bad: {
    ko: ['할로윈 세일, 전 품목 30% 할인!', '가을엔 역시 트렌치코트죠'],
    en: ['Halloween sale: 30% off everything', 'Who is ready for pizza night? Order now'],
  },
  good: {
    ko: [
      '애도 기간에 예정한 행사와 할인을 모두 취소했습니다',
      '강남점 엘리베이터가 멈췄습니다. 계단으로 안내하고 있습니다',
    ],
    en: [
      'We have cancelled this week’s sale and all events',
      'Checkout is down. Orders placed since 10:00 are safe and will be refunded if they fail.',
    ],
  },
};
