import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const execOfficialVoice: Rule = {
  id: 'exec-official-voice',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '임원의 글은 회사 공식 입장으로 읽힙니다', en: 'An executive’s post reads as official' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['제가 바로 환불해 드리죠'], en: ['I will refund you personally'] },
  good: {
    ko: ['불편을 드려 죄송합니다. 담당팀이 오늘 18시까지 답하도록 했습니다'],
    en: ['I am sorry. The care team will answer you by 18:00 today.'],
  },
};
