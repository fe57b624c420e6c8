import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const politicalNeutralityPublic: Rule = {
  id: 'political-neutrality-public',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  packs: ['public'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '선거 중립에 어긋날 수 있습니다', en: 'May breach election neutrality' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['김OO 후보의 공약을 응원합니다'], en: ['Vote for candidate Kim'] },
  good: { ko: ['사전투표소 위치와 시간을 안내합니다'], en: ['Polling places and hours'] },
};
