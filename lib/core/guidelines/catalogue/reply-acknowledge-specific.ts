import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const replyAcknowledgeSpecific: Rule = {
  id: 'reply-acknowledge-specific',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '고객이 말한 내용을 짚어 주세요', en: 'Name what the customer said' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['고객님 소중한 의견 감사합니다'], en: ['Thank you for your valuable feedback'] },
  good: {
    ko: ['3일로 안내된 소파가 9일째 오지 않았다는 말씀이시죠'],
    en: ['Your sofa was promised in 3 days and day 9 has passed'],
  },
};
