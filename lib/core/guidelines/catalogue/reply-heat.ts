import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const replyHeat: Rule = {
  id: 'reply-heat',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '답글이 날카롭습니다. 10분 뒤 다시 볼까요?', en: 'This reply runs hot. Pause?' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['처음부터 말씀드렸는데 이해를 못 하시네요'], en: ['Oh please, as we already said…'] },
  good: {
    ko: ['제가 설명을 어렵게 드렸습니다. 핵심은 두 가지입니다'],
    en: ['I explained that badly. Two points matter:'],
  },
};
