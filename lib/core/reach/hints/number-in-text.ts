import { findAll } from '../../guidelines/find';
import type { Rule, RuleDocs } from '../../guidelines/rule';
import { BROADCAST } from '../../guidelines/scope';
import { PACKARD_BERGER } from '../../guidelines/sources/service-studies';
import { isGrave } from '../mood';
import { namesNumber } from '../names-number';
import { TWITTER_2014 } from '../sources';

const VAGUE =
  /(?<![가-힣])(?:많은|다양한|여러|수많은|다수의|크게|대폭|상당히|훨씬)(?![가-힣])|\b(?:many|several|a lot(?: of)?|lots of|numerous|countless|significant(?:ly)?|considerably|much (?:faster|cheaper|better))\b/gi;

export const numberInText: Rule = {
  id: 'number-in-text',
  family: 'hint',
  level: 'tip',
  ...BROADCAST,
  check(draft) {
    if (namesNumber(draft.normal.text) || isGrave(draft)) return [];
    return findAll(draft, VAGUE)
      .slice(0, 1)
      .map(({ start, end }) => ({ start, end }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '구체적인 숫자를 넣어 보세요', en: 'Use a concrete number' },
  reason: {
    ko: '숫자가 든 글은 리트윗이 17% 많았고, 구체적인 말은 귀 기울여 들었다는 인상을 줍니다.',
    en: 'Tweets with a number got 17 % more retweets, and concrete words make people feel heard.',
  },
  summary: {
    ko: '숫자 없이 많은, 여러, 크게라고만 쓴 글을 짚어 줍니다.',
    en: 'Points at “many” and “significantly” where no number stands.',
  },
  evidence: [TWITTER_2014, PACKARD_BERGER],
  bad: {
    ko: ['많은 고객이 배송 시간이 크게 줄었다고 합니다'],
    en: ['Many customers get parcels significantly faster'],
  },
  good: {
    ko: ['수도권 배송이 평균 31시간에서 22시간으로 줄었습니다'],
    en: ['Seoul deliveries fell from 31 to 22 hours on average'],
  },
};
