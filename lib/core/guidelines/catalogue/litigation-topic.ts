import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const litigationTopic: Rule = {
  id: 'litigation-topic',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '법무 확인이 필요한 주제입니다', en: 'Legal must check this' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['그 소송은 저희가 이깁니다'], en: ['We will win that lawsuit'] },
  good: {
    ko: ['진행 중인 절차라 법무 확인 후 안내하겠습니다'],
    en: ['Proceedings are ongoing; we will update after legal review'],
  },
};
