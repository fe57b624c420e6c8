import { findAll } from '../../guidelines/find';
import type { Rule, RuleDocs } from '../../guidelines/rule';
import { LEE_HOSANAGAR_NAIR } from '../../guidelines/sources/studies';
import { isGrave } from '../mood';
import { STEPHEN } from '../sources';

const DEAL =
  /\d ?(?:%|퍼센트|프로) ?(?:할인|세일|off)|(?:할인|세일|특가)[^.!?\n]{0,12}?\d[\d,]* ?원|[\d만천] ?원(?:부터| ?특가| ?균일)|\d ?% off|(?:only|just|from|now) [$£€]\d[\d.,]*|[$£€]\d[\d.,]* (?:only|off)/gi;

/** A reason, a person, a use or a smile. */
const MORE =
  /왜냐|이야기|직접|덕분|웃|고민|사연|만든|만들|손으로|농부|직원|사장|손님|아이|엄마|아빠|할머니|처음|추천|이유|때문|위해|기념|어울|레시피|잘못|실수|ㅋㅋ|ㅎㅎ|[?？]|\b(?:because|why|story|stories|made|make|grown|baked|knit\w*|laugh\w*|learn\w*|love|miscount\w*|mistake|birthday|celebrat\w*|thank\w*|recipe|perfect for|our (?:baker|chef|team|farmer)s?|mum|mom|dad|grand\w+|that is why|when)\b/i;

/** A longer text tells more than a price. */
const MOST_SENTENCES = 3;

export const priceOnlyFb: Rule = {
  id: 'price-only-fb',
  family: 'hint',
  level: 'tip',
  platforms: ['facebook'],
  kinds: ['post'],
  languages: ['ko', 'en'],
  check(draft) {
    const { text } = draft.normal;
    if (draft.sentences.length > MOST_SENTENCES || MORE.test(text) || isGrave(draft)) return [];
    return findAll(draft, DEAL)
      .slice(0, 1)
      .map(({ start, end }) => ({ start, end }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '가격만 있습니다. 이유나 사람을 함께', en: 'Price only: add a reason or a person' },
  reason: {
    ko: '782개 회사의 페이스북 글 10만여 건에서 가격과 할인만 내세운 글은 좋아요·댓글·공유가 적고 클릭은 많았습니다. 개성 있는 내용과 함께면 반응도 늘었습니다.',
    en: 'In 106,316 Facebook posts of 782 firms, price and deals alone went with fewer likes, comments and shares but more clicks; joined to personality they gained both.',
  },
  summary: {
    ko: '페이스북에서 할인과 가격만 있고 이유도 사람도 없는 짧은 글을 찾습니다. 클릭이 목표라면 그대로 두세요.',
    en: 'Finds short Facebook posts with nothing but a price or deal; keep them where clicks are what you want.',
  },
  evidence: [LEE_HOSANAGAR_NAIR, STEPHEN],
  bad: {
    ko: ['전 품목 30% 할인, 19,900원부터', '겨울 이불 특가 39,000원'],
    en: ['30% off everything, from $19', 'All coats now $59'],
  },
  good: {
    ko: [
      '재고를 잘못 셌습니다. 덕분에 11/30까지 겨울 장갑 30% 할인합니다(정가 20,000원)',
      '새 메뉴는 5,500원입니다',
    ],
    en: [
      'We miscounted the gloves. That is why they are 30% off until 30 Nov (regular price $20).',
      'Our baker made too many: all rolls 50% off after six',
    ],
  },
};
