import type { Rule, RuleDocs } from '../../guidelines/rule';
import { WEIGHT_LIMIT } from '../../text/weighted-length';
import { TWITTER_TEXT } from '../sources';

export const overLimitX: Rule = {
  id: 'over-limit-x',
  family: 'hint',
  level: 'block',
  platforms: ['x'],
  kinds: ['post', 'reply', 'comment'],
  languages: ['ko', 'en'],
  check(draft) {
    const { weightedLength, limitOffset } = draft.length;
    if (draft.context.longPosts || limitOffset === null) return [];
    const over = weightedLength - WEIGHT_LIMIT;
    return [
      {
        start: limitOffset,
        end: draft.text.length,
        message: {
          ko: `280단위를 ${over} 넘어 올릴 수 없습니다`,
          en: `Over the limit by ${over} of 280 units: it cannot be posted`,
        },
      },
    ];
  },
};

export const docs: RuleDocs = {
  message: { ko: '280단위를 넘어 올릴 수 없습니다', en: 'Over 280 weighted units: it cannot be posted' },
  reason: {
    ko: 'X는 한글과 이모지를 2, 영문과 숫자를 1, 링크를 23으로 세고 280을 넘으면 받지 않습니다.',
    en: 'X counts Hangul and emoji as 2, Latin letters and digits as 1, links as 23, and takes no more than 280.',
  },
  summary: {
    ko: 'X가 세는 방식 그대로 길이를 재고, 넘친 부분에 표시합니다.',
    en: 'Counts length exactly as X does and marks what is over.',
  },
  evidence: [TWITTER_TEXT],
  bad: { ko: ['가'.repeat(141)], en: ['a'.repeat(281)] },
  good: {
    ko: ['핵심만 남긴 120자 안내 https://example.com/notice'],
    en: ['Key fact first, detail behind one link https://example.com/notice'],
  },
};
