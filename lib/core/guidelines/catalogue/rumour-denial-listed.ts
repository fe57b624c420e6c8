import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const rumourDenialListed: Rule = {
  id: 'rumour-denial-listed',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  packs: ['listed'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: {
    ko: '소문 부인은 공시 담당 확인이 먼저입니다',
    en: 'Let disclosure staff answer market rumours',
  },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['유동성 위기설, 걱정 안 하셔도 됩니다'], en: ['Takeover rumours are nonsense, don’t worry'] },
  good: {
    ko: ['관련 내용은 공시로 확인해 드리겠습니다(공시 담당 연결)'],
    en: ['We comment only through official filings'],
  },
};
