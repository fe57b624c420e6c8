import { isHoldingReply } from '../reply/holding-reply';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { USAF_TRIAGE } from '../sources/service-studies';

export const triageRequired: Rule = {
  id: 'triage-required',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check(draft) {
    const { answered, replyTo = '' } = draft.context;
    const isUnread = answered !== undefined && answered.triage === undefined && replyTo.trim() !== '';
    return isUnread && draft.text.trim() !== '' && !isHoldingReply(draft) ? [{ start: 0, end: 0 }] : [];
  },
};

export const docs: RuleDocs = {
  message: { ko: '어떤 글인지 먼저 골라 주세요', en: 'Classify the message first' },
  reason: {
    ko: '질문, 불만, 사실 오류, 시비는 답하는 법이 다릅니다. 미국 공군의 대응 절차도 답하기 전에 어떤 글인지부터 가릅니다.',
    en: 'A question, a complaint, a wrong fact and a troll need different answers; the U.S. Air Force’s response guide sorts before it replies.',
  },
  summary: {
    ko: '답하려는 글이 어떤 글인지 아직 읽지 못했을 때 알려 줍니다.',
    en: 'Speaks up when the post being answered has not been classified yet.',
  },
  evidence: [USAF_TRIAGE],
  bad: {
    ko: ['네, 환불해 드리겠습니다', '그건 저희 정책과 다릅니다'],
    en: ['Sure, we will refund you', 'Thanks for reaching out!'],
  },
  good: {
    ko: [
      '말씀 잘 받았습니다. 오늘 15시까지 여기 답글로 답드리겠습니다',
      '읽었습니다. 10분 안에 답드리겠습니다',
    ],
    en: ['I have read this and will reply here by 3 pm', 'Got it. I will get back to you within 10 minutes'],
  },
};
