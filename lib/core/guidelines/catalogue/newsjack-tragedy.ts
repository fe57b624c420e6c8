import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const newsjackTragedy: Rule = {
  id: 'newsjack-tragedy',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '참사와 홍보가 한 글에 있습니다', en: 'Tragedy and promotion in one post' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: {
    ko: ['희생자를 추모하며 오늘 전 메뉴 20% 할인'],
    en: ['In honor of the bombing victims, try our recipe'],
  },
  good: {
    ko: ['희생되신 분들의 명복을 빕니다. 오늘 예정된 행사는 취소했습니다'],
    en: ['Our thoughts are with the families. Today’s event is cancelled.'],
  },
};
