import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const routeToCare: Rule = {
  id: 'route-to-care',
  family: 'reply',
  level: 'tip',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '고객지원팀에 연결하세요', en: 'Hand over to the care team' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['저희 계정은 마케팅용이라 답변이 어렵습니다'], en: ['This is a marketing account'] },
  good: {
    ko: ['고객지원팀(@OOhelp)에 지금 전달했고 30분 안에 답드리겠습니다'],
    en: ['I passed this to @OOhelp; they answer within 30 minutes'],
  },
};
