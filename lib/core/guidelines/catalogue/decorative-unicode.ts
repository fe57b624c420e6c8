import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const decorativeUnicode: Rule = {
  id: 'decorative-unicode',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: {
    ko: '꾸밈 글꼴은 화면낭독기가 읽지 못합니다',
    en: 'Fancy letters are unreadable to screen readers',
  },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['𝗦𝗔𝗟𝗘 시작'], en: ['𝓝𝓮𝔀 𝓪𝓻𝓻𝓲𝓿𝓪𝓵𝓼'] },
  good: { ko: ['세일 시작'], en: ['New arrivals'] },
};
