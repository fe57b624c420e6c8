import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const closeTheLoop: Rule = {
  id: 'close-the-loop',
  family: 'reply',
  level: 'tip',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '해결 결과를 한 줄 남기세요', en: 'Post the outcome' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['(DM으로 해결 후 끝)'], en: ['(solved in DM, silence)'] },
  good: {
    ko: ['DM으로 안내드린 교환이 오늘 완료되었습니다. 다시 한번 죄송하고 감사합니다'],
    en: ['The exchange we arranged by DM was completed today. Sorry again, and thank you.'],
  },
};
