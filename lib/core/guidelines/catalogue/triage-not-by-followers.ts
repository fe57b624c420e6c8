import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const triageNotByFollowers: Rule = {
  id: 'triage-not-by-followers',
  family: 'reply',
  level: 'tip',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '팔로워 수가 아니라 긴급도 순으로', en: 'Sort by urgency, not followers' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['팔로워 많은 사람 먼저'], en: ['celebrity first'] },
  good: {
    ko: ['안전 > 결제 > 배송 > 기타, 오래된 순'],
    en: ['safety > payment > delivery > other, oldest first'],
  },
};
