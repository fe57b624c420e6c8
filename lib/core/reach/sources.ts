import type { Evidence } from '../guidelines/rule';

/** Sources that hints cite, spelled out once. */
export const TWITTER_TEXT: Evidence = {
  source: {
    ko: 'X 공식 글자 수 규칙 twitter-text, 설정 3판',
    en: 'twitter-text, X’s own counting rules, config version 3',
  },
  date: '2018',
  strength: 'vendor',
};
