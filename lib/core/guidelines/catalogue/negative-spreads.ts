import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const negativeSpreads: Rule = {
  id: 'negative-spreads',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '나쁜 소식에는 조치와 시각을 함께 적으세요', en: 'Pair bad news with action and time' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['심각한 장애가 발생했습니다'], en: ['A serious failure has occurred'] },
  good: {
    ko: ['결제 오류가 심각한 상태라 14시까지 복구하고, 30분마다 상황을 알려 드리겠습니다'],
    en: ['Payments are failing, a serious fault. We expect a fix by 14:00 and update every 30 min.'],
  },
};
