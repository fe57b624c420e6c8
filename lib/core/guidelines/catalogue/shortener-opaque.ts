import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const shortenerOpaque: Rule = {
  id: 'shortener-opaque',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: {
    ko: '단축 주소는 글자 수를 줄여 주지 않고 신뢰를 낮춥니다',
    en: 'A short link saves nothing on X and hides the destination',
  },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['이벤트 안내 https://bit.ly/3abcd'], en: ['Details: https://bit.ly/3abcd'] },
  good: { ko: ['이벤트 안내 https://event.ex.kr/fall'], en: ['Details: https://event.ex.com/fall'] },
};
