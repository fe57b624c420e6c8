import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const replyINotWe: Rule = {
  id: 'reply-i-not-we',
  family: 'reply',
  level: 'tip',
  ...ANSWERS,
  languages: ['en'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '(영문) we 대신 I로', en: 'Use "I", not "we"' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { en: ['We are happy to help and our team will look at it by 5 pm'] },
  good: { en: ['I’m happy to help; I will look at it and reply by 5 pm'] },
};
