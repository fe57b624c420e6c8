import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const deleteCaution: Rule = {
  id: 'delete-caution',
  family: 'reply',
  level: 'warn',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '어느 규칙에 따라 숨기나요?', en: 'Which rule allows hiding this?' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['(비판 댓글 삭제)'], en: ['(delete critic)'] },
  good: {
    ko: ['개인정보가 포함되어 숨겼습니다. 내용을 빼고 다시 올려 주시면 답하겠습니다'],
    en: ['Hidden because it shows a phone number. Please repost without it and I will answer.'],
  },
};
