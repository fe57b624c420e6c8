import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const apologyComponents: Rule = {
  id: 'apology-components',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '책임과 해결책이 빠졌습니다', en: 'Responsibility or repair is missing' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['죄송합니다. 더 노력하겠습니다'], en: ['Sorry. We will do better.'] },
  good: {
    ko: [
      '재고를 잘못 세어 주문을 취소하게 했습니다. 저희 잘못입니다. 오늘 안에 전액 환불하고, 재고 확인을 하루 두 번으로 바꿉니다',
    ],
    en: [
      'We miscounted stock and cancelled your order. Our mistake. Full refund today, and stock is now counted twice a day.',
    ],
  },
};
