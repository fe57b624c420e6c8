import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const replyCorrectWithSource: Rule = {
  id: 'reply-correct-with-source',
  family: 'reply',
  level: 'warn',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '바로잡을 때는 근거 링크를', en: 'Correct with a source' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['그 글은 사실이 아닙니다'], en: ['That claim is not true'] },
  good: {
    ko: ['시험 결과 납은 검출되지 않았습니다(2025.8.4 공인기관 성적서 https://ex.kr/t)'],
    en: ['Lab report of 4 Aug 2025: no lead detected https://ex.com/t'],
  },
};
