import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const inclusiveEn: Rule = {
  id: 'inclusive-en',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  languages: ['en'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '(영문) 배제하는 표현입니다', en: 'Excluding wording' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { en: ['Insane deals even normal people love'] },
  good: { en: ['Surprisingly low prices this week'] },
};
