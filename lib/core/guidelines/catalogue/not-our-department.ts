import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const notOurDepartment: Rule = {
  id: 'not-our-department',
  family: 'reply',
  level: 'warn',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '’소관 아님’ 대신 연결해 주세요', en: 'Connect, don’t deflect' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: {
    ko: ['저희 담당이 아니니 고객센터로 문의하세요'],
    en: ['Not our department, please contact customer service'],
  },
  good: {
    ko: ['제가 담당팀에 접수했습니다(번호 5521). 오늘 18시까지 그 팀이 직접 연락드립니다'],
    en: ['I logged it with the billing team (ref 5521); they will contact you by 18:00 today'],
  },
};
