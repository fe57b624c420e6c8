import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const falseUrgency: Rule = {
  id: 'false-urgency',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '실제 마감 시각을 적으세요', en: 'State the real deadline' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['오늘만 이 가격! 서두르세요'], en: ['Last chance, hurry!'] },
  good: { ko: ['10월 3일 23:59에 끝납니다. 남은 수량 40개'], en: ['Ends 3 Oct 23:59, 40 left'] },
};
