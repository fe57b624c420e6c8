import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const reviewIncentive: Rule = {
  id: 'review-incentive',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '후기 대가 표시 안내가 필요합니다', en: 'Incentivised reviews need a disclosure' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['별 5개 후기 남기면 쿠폰 증정!'], en: ['Leave a 5-star review and get a coupon'] },
  good: {
    ko: ['솔직한 후기를 올려 주시면 추첨해 드립니다. 글 첫머리에 #경품참여 를 꼭 표시해 주세요'],
    en: ['Post an honest review (good or bad) with #OOcontest at the start to enter the draw'],
  },
};
