import type { Urgency } from '../../replies/complaint';
import type { AnsweredPost, WaitingComplaint } from '../check-context';
import { isHoldingReply } from '../reply/holding-reply';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { GUNARATHNE } from '../sources/service-studies';

const RANK: Readonly<Record<Urgency, number>> = { now: 2, today: 1, normal: 0 };
const HOUR = 3_600_000;

export const triageNotByFollowers: Rule = {
  id: 'triage-not-by-followers',
  family: 'reply',
  level: 'tip',
  ...ANSWERS,
  check(draft) {
    const { answered, waiting = [] } = draft.context;
    if (!answered || !waiting.some((other) => goesBefore(other, answered))) return [];
    return isHoldingReply(draft) ? [] : [{ start: 0, end: 0 }];
  },
};

/** More urgent, or as urgent and an hour older. Grumbles may wait in any order. */
function goesBefore(other: WaitingComplaint, { triage, time }: AnsweredPost): boolean {
  if (!triage) return false;
  const [theirs, ours] = [RANK[other.urgency], RANK[triage.urgency]];
  if (theirs !== ours) return theirs > ours;
  return theirs > 0 && other.time !== null && time !== null && time - other.time >= HOUR;
}

export const docs: RuleDocs = {
  message: { ko: '팔로워 수가 아니라 긴급도 순으로', en: 'Sort by urgency, not followers' },
  reason: {
    ko: '항공사들은 팔로워가 많은 사람에게 더 먼저, 더 자주 답했습니다. 기다리는 글 가운데 더 급한 불만이 있습니다.',
    en: 'Airlines were found to favour users with many followers. A more urgent complaint is waiting on this page.',
  },
  summary: {
    ko: '더 급하거나 더 오래된 불만이 기다리고 있으면 알려 줍니다.',
    en: 'Points out that a more urgent or older complaint is waiting.',
  },
  evidence: [GUNARATHNE],
  bad: {
    ko: ['네, 그 색은 다음 주에 들어옵니다', '칭찬 고맙습니다'],
    en: ['Yes, the blue one is back next week', 'Thank you, you made our day'],
  },
  good: {
    ko: ['안전 문의에 먼저 답하고 15시까지 이어서 답드리겠습니다', '잘 읽었습니다. 오늘 안에 답드리겠습니다'],
    en: ['We answer a safety report first and reply to you by 3 pm', 'Read it. I will get back to you today'],
  },
};
