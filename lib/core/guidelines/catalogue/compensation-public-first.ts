import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const compensationPublicFirst: Rule = {
  id: 'compensation-public-first',
  family: 'reply',
  level: 'warn',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '보상은 비공개로 제안하세요', en: 'Offer compensation in private' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['죄송합니다. 쿠폰 1만 원 보내 드리겠습니다'], en: ['Sorry! Here is a $10 voucher'] },
  good: {
    ko: ['죄송합니다. 오늘 새 제품을 보냅니다. 나머지 절차는 DM으로 안내하겠습니다'],
    en: ['I am sorry. A replacement leaves today; details by DM'],
  },
};
