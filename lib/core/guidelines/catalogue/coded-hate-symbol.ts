import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const codedHateSymbol: Rule = {
  id: 'coded-hate-symbol',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '다른 뜻으로 읽힐 수 있습니다', en: 'May be read as a coded slur' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['오조오억 개 준비했어요'], en: ['1488 units only'] },
  good: { ko: ['1만 개 준비했어요'], en: ['1,500 units only'] },
};
