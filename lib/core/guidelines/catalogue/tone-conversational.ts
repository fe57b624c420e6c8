import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const toneConversational: Rule = {
  id: 'tone-conversational',
  family: 'tone',
  level: 'tip',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '말투가 평소와 다릅니다', en: 'Tone drifts from your profile' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['조치가 취해질 예정임'], en: ['Measures will be taken'] },
  good: { ko: ['오늘 밤 바꿉니다'], en: ['We change it tonight'] },
};
