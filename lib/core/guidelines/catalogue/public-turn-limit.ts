import { closeWith } from '../reply/closing';
import { namesPrivateRoute } from '../reply/private-route';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { GOLMOHAMMADI } from '../sources/service-studies';

/** Two answers in public settle most matters; the third is the round too many, unless the team has it otherwise. */
const MOST_PUBLIC_ANSWERS = 2;

/** Where many read along, or where nothing is open, another public answer does no harm. */
const FINE_IN_PUBLIC = new Set(['outage', 'praise']);

export const publicTurnLimit: Rule = {
  id: 'public-turn-limit',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check(draft) {
    const { answered, publicTurns = MOST_PUBLIC_ANSWERS } = draft.context;
    if (!answered || answered.ownReplies < publicTurns) return [];
    if (FINE_IN_PUBLIC.has(answered.triage?.kind ?? 'other')) return [];
    if (draft.text.trim() === '' || namesPrivateRoute(draft.normal.text)) return [];
    const closing = closeWith(
      draft,
      '이어서 DM으로 도와드리고, 결과는 여기에 한 번 더 남기겠습니다.',
      'Let me continue by DM and post the outcome here.',
    );
    return [{ start: 0, end: 0, suggestions: [closing] }];
  },
};

export const docs: RuleDocs = {
  message: { ko: '공개 문답이 길어졌습니다', en: 'Too many public rounds' },
  reason: {
    ko: 'S&P 500 기업 375곳을 본 연구에서, 공개로 여러 번 주고받은 기업은 품질 평가와 기업 가치가 낮아지고 뒤에 불만이 늘었습니다.',
    en: 'Across 375 firms of the S&P 500, answering at length in public went with lower perceived quality and firm value, and with more complaints later.',
  },
  summary: {
    ko: '같은 대화에서 공개 답글이 세 번째일 때 비공개로 옮기게 합니다.',
    en: 'Speaks at the third public answer in one conversation.',
  },
  evidence: [GOLMOHAMMADI],
  bad: {
    ko: ['말씀드린 대로 이번 주에는 재고가 없습니다', '아니요, 결제는 한 번만 되었습니다'],
    en: ['As we said, it is out of stock this week', 'No, you were charged only once'],
  },
  good: {
    ko: [
      '이어서 DM으로 도와드리고, 결과는 여기에 한 번 더 남기겠습니다',
      '자세한 내역은 쪽지로 보내 드렸습니다',
    ],
    en: ['Let me continue by DM and post the outcome here', 'The statement is in your inbox now'],
  },
};
