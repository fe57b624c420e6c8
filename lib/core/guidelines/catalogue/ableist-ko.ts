import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const ableistKo: Rule = {
  id: 'ableist-ko',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  languages: ['ko'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '장애를 빗댄 표현입니다', en: 'Ableist wording (Korean)' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['메뉴 결정장애 오신 분?'] },
  good: { ko: ['메뉴 고르기 어려우신 분?'] },
};
