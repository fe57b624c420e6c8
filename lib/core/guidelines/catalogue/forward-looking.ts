import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const forwardLooking: Rule = {
  id: 'forward-looking',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '확정되지 않은 약속입니다', en: 'Promises something not decided' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['다음 버전에는 반드시 그 기능을 넣겠습니다'], en: ['We will definitely add that feature'] },
  good: {
    ko: ['제안을 개발팀에 등록했습니다(번호 1043). 결정되면 이 글에 답글로 알려 드리겠습니다'],
    en: ['Logged as request 1043. We will reply here once decided.'],
  },
};
