import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const empathyFirst: Rule = {
  id: 'empathy-first',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '공감이나 사과를 먼저', en: 'Start with empathy' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['주문번호 확인 후 안내하겠습니다'], en: ['Check your order status on our site'] },
  good: {
    ko: ['아이 생일에 맞춰 주문하셨는데 늦어 정말 죄송합니다'],
    en: ['I am sorry, it was meant for your child’s birthday'],
  },
};
