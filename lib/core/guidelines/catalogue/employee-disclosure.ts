import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const employeeDisclosure: Rule = {
  id: 'employee-disclosure',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '직원임을 글에 밝혀 주세요', en: 'Say that you work there' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['우리 회사 새 폰 강추!'], en: ['Our new phone is the best, love it'] },
  good: {
    ko: ['OO 직원입니다. 제가 참여한 카메라 기능을 소개합니다'],
    en: ['I work at OO. Here is the camera feature I helped build #OOemployee'],
  },
};
