import { findAll } from '../../guidelines/find';
import type { Rule, RuleDocs } from '../../guidelines/rule';
import { BROADCAST } from '../../guidelines/scope';
import { isGrave } from '../mood';
import { PACKARD_BERGER, TWITTER_2014 } from '../sources';

const VAGUE =
  /(?<![가-힣])(?:많은|다양한|여러|수많은|다수의|크게|대폭|상당히|훨씬)(?![가-힣])|\b(?:many|several|a lot(?: of)?|lots of|numerous|countless|significant(?:ly)?|considerably|much (?:faster|cheaper|better))\b/gi;

/** Numbers written as words count: 열두 명, nineteen bicycles. */
const NUMBER_WORD =
  /(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열[가-힣]{0,2}|스무|백|천|만) ?(?:명|분|개|곳|대|번|가지|사람|마리|권|장|배|시간|년|달|주)(?![가-힣]*히)|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|hundred|thousand|million|half|twice)\b/i;

export const numberInText: Rule = {
  id: 'number-in-text',
  family: 'hint',
  level: 'tip',
  ...BROADCAST,
  check(draft) {
    const { text } = draft.normal;
    if (/\d/.test(text) || NUMBER_WORD.test(text) || isGrave(text)) return [];
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
