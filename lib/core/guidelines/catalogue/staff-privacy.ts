import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const staffPrivacy: Rule = {
  id: 'staff-privacy',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '직원 실명이 드러납니다', en: 'Names a member of staff' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['강남점 김철수 점장이 실수한 것입니다'], en: ['Our driver John Smith made the mistake'] },
  good: { ko: ['매장 응대 과정에서 저희가 잘못했습니다'], en: ['We handled it badly at the store'] },
};
