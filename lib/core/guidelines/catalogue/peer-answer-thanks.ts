import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const peerAnswerThanks: Rule = {
  id: 'peer-answer-thanks',
  family: 'reply',
  level: 'tip',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '대신 답해 준 분께 감사를', en: 'Thank the helper' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['(같은 답 반복)'], en: ['(repeat same answer)'] },
  good: {
    ko: ['@가 님 설명이 정확합니다. 고맙습니다. 덧붙이면 iOS는 설정>배터리입니다'],
    en: ['@a is right, thank you. On iOS it is Settings > Battery.'],
  },
};
