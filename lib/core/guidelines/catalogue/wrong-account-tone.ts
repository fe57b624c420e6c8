import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const wrongAccountTone: Rule = {
  id: 'wrong-account-tone',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '계정이 맞나요?', en: 'Right account?' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['아 꼰대 상사 때문에 오늘도 야근'], en: ['My boss is killing me lol'] },
  good: { ko: ['(계정 확인 대화상자)'], en: ['(which account? dialog)'] },
};
