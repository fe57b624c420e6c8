import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const blameStaff: Rule = {
  id: 'blame-staff',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '직원·협력사 탓으로 읽힙니다', en: 'Blames staff or a vendor' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['알바 직원 실수로 발생한 일입니다'], en: ['It was a rogue employee’s mistake'] },
  good: {
    ko: ['저희 관리가 부족했습니다. 오늘부터 확인 절차를 바꿉니다'],
    en: ['We failed to check. From today two people verify.'],
  },
};
