import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const crisisModePromo: Rule = {
  id: 'crisis-mode-promo',
  family: 'calendar',
  level: 'block',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '위기 모드: 홍보 글은 멈춥니다', en: 'Crisis mode: promotions are paused' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: [], en: [] },
  good: { ko: [], en: [] },
};
