import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const fairDisclosure: Rule = {
  id: 'fair-disclosure',
  family: 'warning',
  level: 'block',
  ...EVERYWHERE,
  packs: ['listed'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '공시 전 경영정보일 수 있습니다', en: 'May be material information before filing' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['3분기 매출 1,200억 돌파 예상! 응원해 주세요'], en: ['Q3 revenue will hit a record 120M!'] },
  good: {
    ko: ['3분기 실적을 공시했습니다. 원문은 DART 공시 링크에서 확인해 주세요'],
    en: ['Q3 earnings are out: see the press release and 8-K on our IR page'],
  },
};
