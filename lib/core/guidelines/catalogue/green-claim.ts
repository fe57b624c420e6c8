import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const greenClaim: Rule = {
  id: 'green-claim',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '’친환경’의 범위와 근거를 적으세요', en: 'Scope and prove the green claim' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['지구를 살리는 친환경 침대'], en: ['Our eco-friendly bed'] },
  good: {
    ko: ['매트리스 커버만 재생 섬유 62%(GRS 인증번호 표기)'],
    en: ['Mattress cover: 62% recycled fibre (certified); frame is not'],
  },
};
