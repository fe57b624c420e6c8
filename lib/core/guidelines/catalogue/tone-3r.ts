import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const tone3r: Rule = {
  id: 'tone-3r',
  family: 'tone',
  level: 'tip',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '책임·존중·대표성을 떠올려 보세요', en: 'Responsibility, respect, representation' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: [], en: [] },
  good: { ko: ['책임·존중·대표성 3문'], en: ['3R card'] },
};
