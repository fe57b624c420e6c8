import type { Rule, RuleDocs } from '../../guidelines/rule';
import { BUDDY_MEDIA } from '../../guidelines/sources/studies';
import { isGrave } from '../mood';
import { remark } from '../remark';
import { SUH, TWITTER_2014, X_ADS_HASHTAGS } from '../sources';

/** Shorter texts are greetings and asides. */
const LEAST_WEIGHT = 40;

export const hashtagOneOrTwo: Rule = {
  id: 'hashtag-one-or-two',
  family: 'hint',
  level: 'tip',
  platforms: ['x'],
  kinds: ['post'],
  languages: ['ko', 'en'],
  check(draft) {
    const { context, entities, length } = draft;
    const quiet = context.sponsored || length.weightedLength < LEAST_WEIGHT || isGrave(draft);
    return quiet || entities.hashtags.length > 0 ? [] : remark(draft);
  },
};

export const docs: RuleDocs = {
  message: { ko: '주제 해시태그 하나를 더해 보세요', en: 'Consider one topic hashtag' },
  reason: {
    ko: '해시태그가 있는 글은 리트윗이 16% 많았고, 한두 개일 때가 셋 이상보다 나았습니다. 이미 쓰이는 주제를 고르세요.',
    en: 'Tweets with a hashtag got 16 % more retweets, and one or two did better than three; pick one people already use.',
  },
  summary: {
    ko: '해시태그가 없는 X 게시물에 주제 해시태그 하나를 권합니다. 광고와 사과, 공지에서는 조용합니다.',
    en: 'Suggests one topic hashtag on an X post that has none; quiet on ads, apologies and notices.',
  },
  evidence: [TWITTER_2014, BUDDY_MEDIA, SUH, X_ADS_HASHTAGS],
  bad: {
    ko: ['가을 신메뉴 4종의 재료 산지를 소개합니다'],
    en: ['Where the four autumn dishes get their ingredients'],
  },
  good: {
    ko: ['가을 신메뉴 4종의 재료 산지를 소개합니다 #로컬푸드'],
    en: ['Where the four autumn dishes get their ingredients #LocalFood'],
  },
};
