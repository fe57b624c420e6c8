import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const tagConsent: Rule = {
  id: 'tag-consent',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '관계없는 사람을 태그했습니다', en: 'Tags uninvolved people' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['@가 @나 @다 이벤트 보세요!'], en: ['@a @b @c see our offer!'] },
  good: {
    ko: ['@가 님 지난주 질문에 답을 찾았습니다'],
    en: ['@a we found the answer to last week’s question'],
  },
};
