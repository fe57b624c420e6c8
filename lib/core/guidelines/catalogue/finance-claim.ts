import { ABOUT_MONEY, CLAIMS, MONEY } from '../claims/financial-promises';
import { both, cuesOf, findClaims, toMatches } from '../claims/find-claims';
import { oneOf } from '../claims/near';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { FINANCIAL_AD_GUIDELINE } from '../sources/laws';

const ANY = both(CLAIMS, ABOUT_MONEY);

/** Reviewed, or with the notice the law asks for. */
const REVIEWED = oneOf(
  /심의필|심의 ?(?:번호|제)|준법감시|예금자 ?보호|원금 ?손실(?:이|의|을)? ?(?:발생|가능|위험|우려|있)|손실이 ?발생|투자 ?위험/,
  /\b(?:capital (?:is )?at risk|not guaranteed|may (?:lose|fall|go down)|fscs|fdic|review no)\b/,
);
/** Other promises that ordinary businesses make. */
const OTHER =
  /환불|교환|배송|반품|약관|우승|\b(?:trial|delivery|shipping|shoes|sign[- ]?up|satisfaction|warranty)\b/;

export const financeClaim: Rule = {
  id: 'finance-claim',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  packs: ['finance'],
  cues: cuesOf(ANY),
  check(draft) {
    const { folded } = draft;
    const found = findClaims(draft, MONEY.test(folded) ? ANY : CLAIMS);
    return found.length === 0 || REVIEWED.test(folded) || OTHER.test(folded) ? [] : toMatches(draft, found);
  },
};

export const docs: RuleDocs = {
  message: { ko: '수익·원금 보장 표현은 심의가 먼저입니다', en: 'Guaranteed-return wording needs review' },
  reason: {
    ko: '금융상품 광고는 내부 심의를 거쳐야 하고, 수익이나 원금을 확정인 듯 알리는 표현은 금융소비자보호법이 막습니다. 블로그와 영상의 뒷광고도 같습니다.',
    en: 'Korea wants financial advertising reviewed before it goes out, posts included, and bars wording that makes returns sound certain.',
  },
  summary: {
    ko: '수익과 원금을 보장하거나 누구나 대출된다고 하는 표현을 찾습니다. 심의필이나 위험 고지가 있으면 두고 봅니다.',
    en: 'Finds guaranteed returns, no risk and loans for anyone; passes where a review number or risk notice stands.',
  },
  evidence: [FINANCIAL_AD_GUIDELINE],
  bad: {
    ko: ['원금 보장, 연 9% 확정 수익!', '신용 조회 없이 누구나 당일 대출'],
    en: ['Guaranteed return of 9%, risk-free', 'Double your money, you can’t lose'],
  },
  good: {
    ko: [
      '세전 연 3.1%(2025.10.1 기준, 우대조건 링크, 예금자보호 안내, 심의필 번호)',
      '이 상품은 원금이 보장되지 않습니다',
    ],
    en: [
      '3.1% p.a. before tax as of 1 Oct 2025; conditions and risk notice in link',
      'Try it risk-free for 30 days',
    ],
  },
};
