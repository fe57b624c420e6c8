import { promotes } from '../promotion';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { X_DEVELOPERS } from '../sources/platforms';
import { DEMMERS, VAN_NOORT_WILLEMSEN } from '../sources/service-studies';

/** A short offer of help, which can be left unanswered. */
const OFFER =
  /도와 ?드|도움이? ?(?:필요|될|되|드)|살펴 ?(?:봐|보아)? ?드|살펴보|확인해 ?(?:드|볼|보)|필요하시면|괜찮으시|원하시면|말씀 ?주|\b(?:(?:may|can|could) (?:i|we) help|happy to help|help if|if you['’]d like|if you like|would you like|like (?:me|us) to|let (?:me|us) know)\b/i;
const SHORT = 140;
const COMPLAINT = 0.5;

export const unsolicitedReply: Rule = {
  id: 'unsolicited-reply',
  family: 'warning',
  level: 'advise',
  ...ANSWERS,
  platforms: ['x'],
  check(draft) {
    const { answered } = draft.context;
    if (answered?.addressesUs !== false || answered.triage?.urgency === 'now') return [];
    const isOffer =
      (answered.triage?.complaint ?? 0) >= COMPLAINT &&
      answered.ownReplies === 0 &&
      draft.text.length <= SHORT &&
      OFFER.test(draft.normal.text) &&
      !promotes(draft);
    return isOffer ? [] : [{ start: 0, end: 0 }];
  },
};

export const docs: RuleDocs = {
  message: { ko: '우리를 부르지 않은 대화입니다', en: 'They did not address you' },
  reason: {
    ko: '부르지 않은 대화에 기업이 끼어들면, 칭찬이었더라도 엿본다는 느낌을 줍니다.',
    en: 'A company that steps into a conversation it was not called into feels intrusive, even where it was praised.',
  },
  summary: {
    ko: '우리를 언급하지 않은 글에 다는 답글을 봅니다. 불만에 짧게 도움을 제안하는 첫 답글과 안전 문제는 그대로 둡니다.',
    en: 'Looks at replies to posts that do not address us; leaves alone one short offer of help on a complaint, and matters of safety.',
  },
  evidence: [VAN_NOORT_WILLEMSEN, DEMMERS, X_DEVELOPERS],
  bad: {
    ko: ['두 분 말씀 나누시는데, 저희 신제품도 한번 보세요!', '저희 이야기를 하셨네요 ㅎㅎ'],
    en: ['Did somebody mention blenders? Ours is 20% off', 'We saw this and had to say hi'],
  },
  good: {
    ko: [
      '배송이 늦어 답답하셨겠습니다. 괜찮으시면 제가 확인해 드릴까요?',
      '설정에서 막히셨다면 도와드리겠습니다',
    ],
    en: ['That sounds frustrating. May I help?', 'I can look into the late parcel if you’d like'],
  },
};
