import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const condolencePublicFigure: Rule = {
  id: 'condolence-public-figure',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: {
    ko: '정치 인물 추모는 승인이 필요합니다',
    en: 'Condolence for a political figure needs approval',
  },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['김정일 위원장님 삼가 고인의 명복을 빕니다'], en: ['RIP to the leader'] },
  good: { ko: ['(게시하지 않고 승인 요청)'], en: ['(do not post; ask for approval)'] },
};
