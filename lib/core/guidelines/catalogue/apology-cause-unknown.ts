import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const apologyCauseUnknown: Rule = {
  id: 'apology-cause-unknown',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '원인 확인 전에는 공감과 확인 시각만', en: 'Before facts: empathy and a check time' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['저희 제품 결함이 맞습니다(조사 전)'], en: ['Our product is defective (before tests)'] },
  good: {
    ko: [
      '그런 일을 겪으셔서 정말 놀라셨겠습니다. 오늘 제품을 회수해 검사하고 16일까지 결과를 알려 드리겠습니다',
    ],
    en: ['I am sorry you went through this. We collect the unit today and report the result by the 16th.'],
  },
};
