import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const healthClaim: Rule = {
  id: 'health-claim',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  packs: ['food'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '식품이 질병을 고친다고 읽힙니다', en: 'Food claims to treat disease' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['당뇨 예방에 탁월한 혈관 청소 영양제'], en: ['Supplement that prevents diabetes'] },
  good: {
    ko: ['건강기능식품, 혈중 중성지질 개선에 도움을 줄 수 있음(심의번호 표기)'],
    en: ['Health functional food: may help improve blood triglycerides (review no.)'],
  },
};
