import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const replyOwnerDeadline: Rule = {
  id: 'reply-owner-deadline',
  family: 'reply',
  level: 'warn',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '누가 언제까지 할지 적으세요', en: 'Say who and by when' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['확인 후 조치하겠습니다'], en: ['We will look into it'] },
  good: {
    ko: ['제가 창고에 확인해 오늘 17시까지 여기 답글로 알려 드리겠습니다'],
    en: ['I will check with the warehouse and reply here by 17:00 today'],
  },
};
