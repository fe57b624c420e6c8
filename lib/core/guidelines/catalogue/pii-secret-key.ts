import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const piiSecretKey: Rule = {
  id: 'pii-secret-key',
  family: 'warning',
  level: 'block',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '비밀 키나 비밀번호로 보입니다', en: 'Looks like a secret key or password' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: [], en: [] },
  good: { ko: [], en: [] },
};
