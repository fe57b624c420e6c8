import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const escalateTrigger: Rule = {
  id: 'escalate-trigger',
  family: 'reply',
  level: 'block',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '담당자 호출이 필요한 사안입니다', en: 'Needs a human lead now' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: {
    ko: ['(고객) 충전기가 폭발해 다쳤어요 → 일반 답글'],
    en: ['(customer) it exploded and burned me → normal reply'],
  },
  good: {
    ko: ['T6/T14 안내문 + 안전·법무 호출 15분'],
    en: ['T6/T14 holding text + call safety and legal in 15 min'],
  },
};
