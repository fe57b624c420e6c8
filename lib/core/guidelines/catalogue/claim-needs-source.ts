import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const claimNeedsSource: Rule = {
  id: 'claim-needs-source',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '확인된 사실인지 출처를 적으세요', en: 'Is this verified? Add the source' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['누전 때문인 것으로 보입니다'], en: ['Apparently it was an electrical fault'] },
  good: {
    ko: ['원인은 소방서와 확인 중입니다. 17시에 다시 알려 드리겠습니다'],
    en: ['The cause is being checked with the fire service. Next update 17:00.'],
  },
};
