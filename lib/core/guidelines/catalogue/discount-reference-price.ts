import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const discountReferencePrice: Rule = {
  id: 'discount-reference-price',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '할인 기준가와 기간을 적으세요', en: 'Give base price and period' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['역대급 50% 할인!'], en: ['Huge 50% off!'] },
  good: {
    ko: ['10/1–10/7, 직전 20일 최저가 20,000원 → 14,000원(30%)'],
    en: ['30% off, was $20 (lowest in last 20 days), ends 7 Oct'],
  },
};
