import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const publicTurnLimit: Rule = {
  id: 'public-turn-limit',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '공개 문답이 길어졌습니다', en: 'Too many public rounds' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['(공개 5차 공방)'], en: ['(fifth public round)'] },
  good: {
    ko: ['이어서 DM으로 도와드리고, 결과는 여기에 한 번 더 남기겠습니다'],
    en: ['Let me continue by DM and post the outcome here'],
  },
};
