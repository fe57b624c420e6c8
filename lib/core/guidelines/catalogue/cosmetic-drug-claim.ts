import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const cosmeticDrugClaim: Rule = {
  id: 'cosmetic-drug-claim',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  packs: ['cosmetics'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '화장품이 약처럼 들립니다', en: 'Cosmetic sounds like a drug' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['여드름 완화·피부 재생 크림'], en: ['Cream that cures acne and regenerates skin cells'] },
  good: {
    ko: ['건조한 볼에 12시간 보습(인체적용시험 2025.3, 32명)'],
    en: ['12-hour moisture for dry cheeks (test, 32 people, Mar 2025)'],
  },
};
