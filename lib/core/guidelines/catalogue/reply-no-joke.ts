import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const replyNoJoke: Rule = {
  id: 'reply-no-joke',
  family: 'reply',
  level: 'warn',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '불만 답글의 농담은 빼세요', en: 'No jokes here' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['배송이가 길을 잃었나 봐요 ㅋㅋ'], en: ['Your parcel went on holiday lol'] },
  good: {
    ko: ['운송장이 이틀째 멈춰 있어 분실로 보고 오늘 다시 보냈습니다'],
    en: ['Tracking has not moved for 2 days, so I re-sent it today'],
  },
};
