import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const trendUnrelated: Rule = {
  id: 'trend-unrelated',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  platforms: ['x'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '이 해시태그의 뜻을 먼저 확인하세요', en: 'Check what this hashtag is about first' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['따뜻한 라떼로 하루 시작 #추모'], en: ['#WhyIStayed You had pizza.'] },
  good: { ko: ['따뜻한 라떼로 하루 시작 #모닝커피'], en: ['You had pizza. #PizzaNight'] },
};
