import { originalSpan } from '../../text/mapped-text';
import { withoutOverlaps } from '../../text/span';
import { anyOf } from '../any-of';
import type { DraftText } from '../draft-text';
import { type Found, findAll } from '../find';
import { ENGLISH_JOKES } from '../jokes/english-jokes';
import { KOREAN_JOKES } from '../jokes/korean-jokes';
import { LAUGHTER } from '../jokes/laughter';
import { unquoted } from '../register/unquoted';
import { isComplaintReply } from '../reply/complaint-reply';
import { couldAnswerComplaint } from '../reply/could-answer-complaint';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { BEAL_GREGOIRE, SHIN_LARSON } from '../sources/service-studies';

const JOKES = anyOf(...KOREAN_JOKES, ...ENGLISH_JOKES);

/** A lighthearted customer with a small matter may be answered in kind. */
const LAUGHS = /[ㅋㅎ]{2}|[😂🤣😅😆]|\b(?:haha|lol)\b/iu;

export const replyNoJoke: Rule = {
  id: 'reply-no-joke',
  family: 'reply',
  level: 'warn',
  ...ANSWERS,
  check(draft) {
    const { replyTo = '', answered } = draft.context;
    if (!couldAnswerComplaint(draft)) return [];
    if (LAUGHS.test(replyTo) && answered?.triage?.urgency === 'normal') return [];
    const text = unquoted(draft);
    const laughter = isComplaintReply(draft) ? findAll(draft, LAUGHTER, text) : [];
    return withoutOverlaps([
      ...laughter.map((found) => ({ start: startOfSentence(draft, found), end: found.end })),
      ...findAll(draft, JOKES, text).map(({ start, end }) => ({ start, end })),
    ]);
  },
};

/** What is laughed about stands in front of the laughter. */
function startOfSentence({ normal, sentences }: DraftText, { at, start }: Found): number {
  const around = sentences.find((one) => one.start <= at && at < one.end);
  return around ? originalSpan(normal, around.start, around.end).start : start;
}

export const docs: RuleDocs = {
  message: { ko: '불만 답글의 농담은 빼세요', en: 'No jokes here' },
  reason: {
    ko: '불만에 농담으로 답하면 믿음이 깎이고, 고객을 웃음거리로 삼는 농담은 살 마음까지 떨어뜨린다는 실험이 있습니다.',
    en: 'Experiments find that humour in a complaint reply lowers trust, and a joke at the customer’s cost lowers the wish to buy.',
  },
  summary: {
    ko: '불만에 대한 답글의 웃음 표시, 말장난, 물건을 사람처럼 빗댄 농담을 찾습니다.',
    en: 'Finds laughter, puns and playful excuses in answers to complaints.',
  },
  evidence: [BEAL_GREGOIRE, SHIN_LARSON],
  bad: {
    ko: ['배송이가 길을 잃었나 봐요 ㅋㅋ', '서버가 낮잠을 자고 있나 봅니다'],
    en: ['Your parcel went on holiday lol', 'Look on the bright side: more time to read'],
  },
  good: {
    ko: [
      '운송장이 이틀째 멈춰 있어 분실로 보고 오늘 다시 보냈습니다',
      '택배사 파업으로 늦어졌습니다. 내일 오전에 도착합니다',
    ],
    en: [
      'Tracking has not moved for 2 days, so I re-sent it today',
      'The drivers were on strike on Monday; your order arrives tomorrow',
    ],
  },
};
