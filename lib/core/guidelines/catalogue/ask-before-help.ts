import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const askBeforeHelp: Rule = {
  id: 'ask-before-help',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '묻기 전에 도움을 먼저', en: 'Help before you ask' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['자세한 내용을 알려 주세요'], en: ['Can you send more details?'] },
  good: {
    ko: ['화면이 꺼졌다니 당황하셨겠습니다. 모델명만 알려 주시면 바로 초기화 방법을 드리겠습니다'],
    en: ['That must be annoying. Tell me the model and I will give you the reset steps right away.'],
  },
};
