import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const unsolicitedReply: Rule = {
  id: 'unsolicited-reply',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  platforms: ['x'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '우리를 부르지 않은 대화입니다', en: 'They did not address you' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['(친구끼리 대화에 끼어들기)'], en: ['(jumping into a private chat)'] },
  good: { ko: ['불만이면 짧게 도움 제안 1회'], en: ['Only for a clear problem, once: "May I help?"'] },
};
