import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const pausePrompt: Rule = {
  id: 'pause-prompt',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '보내기 전에 한 번 더 읽어 볼까요?', en: 'Read once more before sending?' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['(심야 연속 답글)'], en: ['(late-night reply streak)'] },
  good: { ko: ['내일 아침 다시 보기'], en: ['Save for the morning'] },
};
