import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const personalDisclaimer: Rule = {
  id: 'personal-disclaimer',
  family: 'tone',
  level: 'tip',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '개인 의견임을 밝혀 주세요', en: 'Say these are your own views' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['(회사 이슈에 개인 계정으로 의견)'], en: ['(opinion on employer issue)'] },
  good: { ko: ['개인 의견이며 회사 입장과 다를 수 있습니다'], en: ['Views are my own'] },
};
