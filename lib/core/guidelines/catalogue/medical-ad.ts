import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const medicalAd: Rule = {
  id: 'medical-ad',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  packs: ['medical'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '의료광고 금지 표현일 수 있습니다', en: 'May breach medical advertising rules' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['부작용 없는 최저가 시술, 전후 사진 공개'], en: ['Painless surgery, no side effects'] },
  good: {
    ko: ['백내장 수술 전 확인할 5가지(부작용 포함)'],
    en: ['5 things to check before cataract surgery, side effects included'],
  },
};
