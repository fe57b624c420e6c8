import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const hashtagOverload: Rule = {
  id: 'hashtag-overload',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '해시태그가 너무 많습니다', en: 'Too many hashtags' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: {
    ko: ['#신상 #가을 #데일리 #맞팔 #선팔 #이벤트 #쇼핑 새 코트'],
    en: ['New coat #new #fall #daily #viral #f4f #shop #style'],
  },
  good: {
    ko: ['새 코트, 어깨선을 2cm 낮췄습니다 #가을코트'],
    en: ['New coat, shoulder dropped 2 cm #AutumnCoat'],
  },
};
