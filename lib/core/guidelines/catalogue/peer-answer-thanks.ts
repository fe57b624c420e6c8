import { isComplaintReply } from '../reply/complaint-reply';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { PRACTICE } from '../sources/practice';

const THANKS =
  /감사|고맙|고마워|덕분|땡큐|\b(?:thank\w*|thx|cheers|well said|is right|are right|nailed it|beat me to)\b/i;

export const peerAnswerThanks: Rule = {
  id: 'peer-answer-thanks',
  family: 'reply',
  level: 'tip',
  ...ANSWERS,
  check(draft) {
    const { answered } = draft.context;
    if (!answered?.answeredByOthers || draft.text.trim() === '') return [];
    // Under a complaint others pile on more often than they help.
    if (isComplaintReply(draft) || THANKS.test(draft.normal.text)) return [];
    return [{ start: 0, end: 0 }];
  },
};

export const docs: RuleDocs = {
  message: { ko: '대신 답해 준 분께 감사를', en: 'Thank the helper' },
  reason: {
    ko: '다른 고객이 이미 답해 준 질문에 같은 답을 되풀이하면 도와준 사람이 머쓱해집니다. 고맙다고 하고 하나만 보태세요.',
    en: 'Repeating what another customer has answered slights the helper; say thanks, confirm and add one thing.',
  },
  summary: {
    ko: '다른 사람이 이미 답한 질문에 감사 없이 답할 때 알려 줍니다.',
    en: 'Notices an answer without thanks where somebody else has answered already.',
  },
  evidence: [PRACTICE],
  bad: {
    ko: ['설정 > 배터리에서 바꾸실 수 있습니다', '네, 토요일도 엽니다'],
    en: ['You can change it in Settings > Battery', 'Yes, we open on Saturdays'],
  },
  good: {
    ko: [
      '@가 님 설명이 정확합니다. 고맙습니다. 덧붙이면 iOS는 설정>배터리입니다',
      '대신 답해 주셔서 감사합니다. 맞습니다',
    ],
    en: ['@a is right, thank you. On iOS it is Settings > Battery.', 'Thanks for helping out, spot on'],
  },
};
