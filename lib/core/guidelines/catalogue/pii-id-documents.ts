import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const piiIdDocuments: Rule = {
  id: 'pii-id-documents',
  family: 'warning',
  level: 'block',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '여권·면허 번호로 보입니다', en: 'Looks like a passport or licence number' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['여권번호 M12345678 확인 부탁드립니다'], en: ['Passport M12345678 received'] },
  good: { ko: ['여권 사본은 보안 업로드로만 받습니다'], en: ['Please use the secure upload for documents'] },
};
