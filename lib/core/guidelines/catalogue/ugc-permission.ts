import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const ugcPermission: Rule = {
  id: 'ugc-permission',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '고객 사진은 허락을 받으세요', en: 'Ask before using customer photos' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['고객님의 사진을 가져왔어요'], en: ['A customer’s photo we found'] },
  good: { ko: ['@abc 님이 허락해 주신 사진입니다'], en: ['Photo by @abc, shared with permission'] },
};
