import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const duplicatePost: Rule = {
  id: 'duplicate-post',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '같은 글을 다시 올리고 있습니다', en: 'Same text as before' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['(같은 문구 3회째)'], en: ['(same text, third time)'] },
  good: {
    ko: ['같은 링크를 다른 각도로: 숫자 → 사용자 질문 → 사진'],
    en: ['Same link, new angle: number → question → photo'],
  },
};
