import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const piiAddress: Rule = {
  id: 'pii-address',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '집 주소로 보이는 내용이 있습니다', en: 'Looks like a home address' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: [], en: [] },
  good: { ko: [], en: [] },
};
