import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const stereotypeKo: Rule = {
  id: 'stereotype-ko',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  languages: ['ko'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '성별·나이 고정관념 표현입니다', en: 'Stereotyping wording (Korean)' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['주린이 여러분, 여직원이 친절히 알려 드려요'] },
  good: { ko: ['투자를 처음 하시는 분께 직원이 차근차근 안내합니다'] },
};
