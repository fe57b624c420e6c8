import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const piiNameOrderCombo: Rule = {
  id: 'pii-name-order-combo',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '이름과 주문 정보가 함께 드러납니다', en: 'Name and order details appear together' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: {
    ko: ['홍길동 고객님, 주문번호 A1234 확인했습니다'],
    en: ['Mr. Hong, order #A1234 shipped to your address'],
  },
  good: {
    ko: ['고객님, 주문 건을 확인했습니다. 자세한 내용은 DM으로 보냈습니다'],
    en: ['We found your order and sent the details by DM'],
  },
};
