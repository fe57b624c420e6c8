import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const confidentialMaterial: Rule = {
  id: 'confidential-material',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '대외비일 수 있는 내용입니다', en: 'May be confidential' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['내부 자료 살짝 공개합니다'], en: ['Sneak peek from our internal only deck'] },
  good: { ko: ['오늘 공개된 사양표입니다(발표 링크)'], en: ['Specs published today (link)'] },
};
