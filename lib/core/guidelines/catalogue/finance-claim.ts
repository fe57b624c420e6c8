import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const financeClaim: Rule = {
  id: 'finance-claim',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  packs: ['finance'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '수익·원금 보장 표현은 심의가 먼저입니다', en: 'Guaranteed-return wording needs review' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['원금 보장, 연 9% 확정 수익!'], en: ['Guaranteed return of 9%, risk-free'] },
  good: {
    ko: ['세전 연 3.1%(2025.10.1 기준, 우대조건 링크, 예금자보호 안내, 심의필 번호)'],
    en: ['3.1% p.a. before tax as of 1 Oct 2025; conditions and risk notice in link'],
  },
};
