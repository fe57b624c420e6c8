import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const praiseReply: Rule = {
  id: 'praise-reply',
  family: 'reply',
  level: 'tip',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '칭찬에 짧게 답해 보세요', en: 'Answer the praise' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['(칭찬에 무응답)'], en: ['(praise ignored)'] },
  good: {
    ko: ['새벽 3시에도 안내해 준 분께 그대로 전하겠습니다. 덕분에 팀이 웃었습니다'],
    en: ['I will read this to the colleague who took your 3 am call. You made our night.'],
  },
};
