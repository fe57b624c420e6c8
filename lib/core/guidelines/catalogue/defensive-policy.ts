import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const defensivePolicy: Rule = {
  id: 'defensive-policy',
  family: 'reply',
  level: 'warn',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '규정 탓·고객 탓으로 들립니다', en: 'Sounds defensive' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: {
    ko: ['규정상 환불이 어렵습니다. 고객님 착오입니다'],
    en: ['Per our policy no refund. You should have checked.'],
  },
  good: {
    ko: [
      '개봉 후에는 위생 때문에 환불을 못 해 드립니다. 대신 오늘 안에 점검·수리를 무료로 접수해 드릴 수 있습니다',
    ],
    en: [
      'Opened items cannot be refunded for hygiene reasons. What I can do today: free inspection and repair.',
    ],
  },
};
