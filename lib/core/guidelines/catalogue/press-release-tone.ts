import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const pressReleaseTone: Rule = {
  id: 'press-release-tone',
  family: 'tone',
  level: 'advise',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '보도자료 말투입니다', en: 'Sounds like a press release' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['OO전자는 신제품을 출시한다고 밝혔다'], en: ['OO Inc. announced today the launch of…'] },
  good: {
    ko: ['개발팀이 11번 다시 만든 손잡이, 오늘 나옵니다'],
    en: ['Eleven prototypes later, the handle is right. Out today.'],
  },
};
