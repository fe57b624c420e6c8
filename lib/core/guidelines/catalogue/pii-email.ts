import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const piiEmail: Rule = {
  id: 'pii-email',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '개인 이메일 주소가 있습니다', en: 'Contains a personal e-mail address' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: [], en: [] },
  good: { ko: [], en: [] },
};
