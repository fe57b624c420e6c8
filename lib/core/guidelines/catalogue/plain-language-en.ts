import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const plainLanguageEn: Rule = {
  id: 'plain-language-en',
  family: 'tone',
  level: 'advise',
  ...EVERYWHERE,
  languages: ['en'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '(영문) 업무 은어를 쉬운 말로', en: 'Drop the jargon' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { en: ['Please be advised that we are leveraging best-in-class synergies'] },
  good: { en: ['The new warehouse cuts delivery by a day'] },
};
