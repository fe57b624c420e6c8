import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const triageRequired: Rule = {
  id: 'triage-required',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '어떤 글인지 먼저 골라 주세요', en: 'Classify the message first' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['(분류 없이 바로 답글)'], en: ['(answer without class)'] },
  good: { ko: ['불만(배송) → T1'], en: ['complaint (delivery) → T1'] },
};
