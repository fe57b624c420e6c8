import { findAll } from '../../guidelines/find';
import type { Rule, RuleDocs } from '../../guidelines/rule';
import { X_SPAM } from '../../guidelines/sources/platforms';
import { PRACTICE } from '../../guidelines/sources/practice';
import { asksShare, SHARE_REQUEST } from '../asks-share';
import { contentKindOfDraft } from '../content-kind';
import { dropRequest } from '../drop-request';
import { ownPosts } from '../own-posts';

/** One of the last ten may ask, this one among them. */
const BEFORE = 9;

export const askShareOveruse: Rule = {
  id: 'ask-share-overuse',
  family: 'calendar',
  level: 'advise',
  platforms: ['x'],
  kinds: ['post'],
  languages: ['ko', 'en'],
  cues: ['리트윗', '재게시', '알티', 'rt', '공유', '널리', 'retweet', 'repost', 'share', 'spread'],
  check(draft) {
    const [request] = findAll(draft, SHARE_REQUEST);
    if (!request) return [];
    const isRepeated = ownPosts(draft.context)
      .slice(0, BEFORE)
      .some((own) => asksShare(own.text));
    if (!isRepeated && contentKindOfDraft(draft) !== 'promotion') return [];
    const { start, end } = request;
    return [{ start, end, suggestions: dropRequest(draft, { start, end }) }];
  },
};

export const docs: RuleDocs = {
  message: { ko: '리트윗 부탁이 잦습니다', en: 'You ask for retweets too often' },
  reason: {
    ko: '홍보 글마다 부탁하면 도와주던 사람도 지칩니다. 실험이 아니라 현장 경험에서 나온 원칙이며, X는 부풀린 반응을 금합니다.',
    en: 'Asking with every promotion tires those who help. This is experience, not experiment; and X forbids inflated engagement.',
  },
  summary: {
    ko: '홍보 글에서, 또는 최근 열 글 가운데 두 번째로 리트윗을 부탁하는지 봅니다.',
    en: 'Finds requests for retweets in promotions, and the second one within ten posts.',
  },
  evidence: [PRACTICE, X_SPAM],
  bad: {
    ko: ['오늘도 특가! RT 부탁드려요', '겨울 코트 30% 할인합니다. 리트윗 부탁드립니다.'],
    en: ['Sale again, please RT!', 'All coats 30% off. Please retweet!'],
  },
  good: {
    ko: [
      '특가 조건을 세 줄로 정리했습니다 https://example.com/terms',
      '실종 아동을 찾습니다. 리트윗 부탁드립니다',
    ],
    en: ['Sale terms in three lines: https://example.com/terms', 'Missing boy, 7, red coat. Please retweet.'],
  },
};
