import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const adDisclosureAmbiguous: Rule = {
  id: 'ad-disclosure-ambiguous',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '표시 문구가 모호합니다', en: 'Disclosure is unclear' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['이 글로 소정의 수수료를 지급받을 수 있습니다'], en: ['Loving this! #collab #sp'] },
  good: {
    ko: ['[광고] 이 링크로 구매하시면 제가 수수료를 받습니다'],
    en: ['Ad: I earn a commission from this link'],
  },
};
