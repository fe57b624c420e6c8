import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const divisiveIssueBrand: Rule = {
  id: 'divisive-issue-brand',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '정치적으로 갈리는 주제입니다', en: 'Politically divisive topic' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['야당은 반성하세요 ㅋㅋ'], en: ['Democrats vs Republicans lol'] },
  good: { ko: ['(게시 보류)'], en: ['(hold)'] },
};
