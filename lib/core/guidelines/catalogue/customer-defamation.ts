import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const customerDefamation: Rule = {
  id: 'customer-defamation',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '고객을 공개적으로 비난하고 있습니다', en: 'Publicly discredits a customer' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: {
    ko: ['상습적으로 허위 후기를 쓰시는 분입니다. 법적 조치하겠습니다'],
    en: ['A serial complainer. We will sue.'],
  },
  good: {
    ko: ['저희 기록과 다른 부분이 있어 직접 확인하고 싶습니다. DM 부탁드립니다'],
    en: ['Our records differ. May I check with you by DM?'],
  },
};
