import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const competitorDisparage: Rule = {
  id: 'competitor-disparage',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '타사 비방·부당 비교로 읽힐 수 있습니다', en: 'Reads as unfair comparison' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['타사는 못 따라오는 흡입력'], en: ['Better than other brands, period'] },
  good: {
    ko: ['KTL 시험(2025.5) 흡입력 28kPa, 시험조건 링크'],
    en: ['28 kPa in an independent test (May 2025, conditions in link)'],
  },
};
