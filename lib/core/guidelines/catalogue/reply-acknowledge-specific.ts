import type { DraftText } from '../draft-text';
import { contentWords } from '../reply/content-words';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { PACKARD_BERGER } from '../sources/service-studies';

/** A customer who said less than this left nothing to name. */
const ENOUGH_SAID = 2;

export const replyAcknowledgeSpecific: Rule = {
  id: 'reply-acknowledge-specific',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check(draft) {
    if (draft.text.trim() === '' || isThanked(draft)) return [];
    const theirs = contentWords(draft.context.replyTo ?? '');
    // Other words for the same matter name it too, so only an answer that could stand anywhere is remarked on.
    const ours = [...contentWords(draft.normal.text)];
    const names = ours.some((word) => !/^\d+$/.test(word) || theirs.has(word));
    return theirs.size >= ENOUGH_SAID && !names ? [{ start: 0, end: 0 }] : [];
  },
};

/** Praise has a rule of its own. */
function isThanked({ context: { answered } }: DraftText): boolean {
  return answered?.triage?.kind === 'praise';
}

export const docs: RuleDocs = {
  message: { ko: '고객이 말한 내용을 짚어 주세요', en: 'Name what the customer said' },
  reason: {
    ko: '실제 상담 1,000여 건과 실험에서, 고객이 말한 것을 구체적인 말로 받은 직원은 더 잘 들어 준다고 여겨졌고 고객은 더 만족하고 더 샀습니다.',
    en: 'In over 1,000 real service talks and in experiments, staff who used concrete words were felt to listen; customers were happier and spent more.',
  },
  summary: {
    ko: '고객의 말을 하나도 받지 않고 어느 글에나 달 수 있는 답글을 찾습니다.',
    en: 'Finds answers that name nothing of what the customer said and could stand under any post.',
  },
  evidence: [PACKARD_BERGER],
  bad: {
    ko: ['고객님 소중한 의견 감사합니다', '불편을 드려 죄송합니다. 확인 후 연락드리겠습니다'],
    en: ['Thank you for your valuable feedback', 'Sorry for the inconvenience. We will look into it'],
  },
  good: {
    ko: ['3일로 안내된 소파가 9일째 오지 않았다는 말씀이시죠', '소파가 늦어 죄송합니다'],
    en: ['Your sofa was promised in 3 days and day 9 has passed', 'I am sorry the sofa is late'],
  },
};
