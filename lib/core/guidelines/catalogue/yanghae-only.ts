import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const yanghaeOnly: Rule = {
  id: 'yanghae-only',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  languages: ['ko'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '’양해’는 사과가 아닙니다', en: 'asking for understanding is not an apology' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['주문 폭주로 지연되오니 양해 바랍니다'] },
  good: { ko: ['주문량을 잘못 예측해 늦었습니다. 죄송합니다. 14일까지 모두 보내겠습니다'] },
};
