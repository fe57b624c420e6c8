import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const emojiInComplaint: Rule = {
  id: 'emoji-in-complaint',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '불만 답글의 이모지는 빼세요', en: 'No emoji in complaint replies' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['지연되어 죄송해요ㅠㅠ 조금만 기다려 주세요^^'], en: ['Sorry about the delay 😊'] },
  good: {
    ko: ['지연되어 죄송합니다. 16일 오전에 도착합니다'],
    en: ['I am sorry about the delay. It arrives on the 16th, morning.'],
  },
};
