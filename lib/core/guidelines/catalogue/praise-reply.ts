import { findAll } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { DEMMERS } from '../sources/service-studies';

/** Weighted units; beyond them a thank-you becomes a speech. */
const SHORT = 200;

const SELLING =
  /할인|쿠폰|특가|세일|신제품|신메뉴|신상품?|출시|이벤트|구매|주문해|만나 ?보세요|놓치지|리뷰(?:도|를)? ?(?:남겨|부탁)|링크|\b(?:discount|sale|promo|coupon|code|buy|shop (?:now|our)|order now|check out (?:our|the)|new (?:arrivals?|collection|range|product|menu)|launch\w*|leave (?:us )?a review|link in)\b/gi;

export const praiseReply: Rule = {
  id: 'praise-reply',
  family: 'reply',
  level: 'tip',
  ...ANSWERS,
  check(draft) {
    if (draft.context.answered?.triage?.kind !== 'praise') return [];
    const [selling] = findAll(draft, SELLING);
    if (selling) return [{ start: selling.start, end: selling.end }];
    return draft.length.weightedLength > SHORT ? [{ start: 0, end: 0 }] : [];
  },
};

export const docs: RuleDocs = {
  message: { ko: '칭찬에 짧게 답해 보세요', en: 'Answer the praise' },
  reason: {
    ko: '칭찬에 답하면 브랜드를 더 좋게 봤습니다. 다만 부르지 않았는데 끼어든 살가운 답은 만족을 낮췄으니, 짧고 구체적으로, 파는 말 없이 답하세요.',
    en: 'A reply to praise raised attitude, but uncalled-for warmth lowered satisfaction: keep it short and specific, and sell nothing.',
  },
  summary: {
    ko: '칭찬에 대한 답글이 길거나 홍보가 섞이면 알려 줍니다.',
    en: 'Finds selling, and length, in answers to praise.',
  },
  evidence: [DEMMERS],
  bad: {
    ko: [
      '칭찬 감사합니다! 이번 주 신제품 20% 할인도 놓치지 마세요',
      '감사합니다. 리뷰도 남겨 주시면 쿠폰을 드려요',
    ],
    en: ['Thanks! Shop our new collection with code NICE', 'So kind! Check out our summer sale'],
  },
  good: {
    ko: [
      '새벽 3시에도 안내해 준 분께 그대로 전하겠습니다. 덕분에 팀이 웃었습니다',
      '고맙습니다. 주방에 읽어 줬어요',
    ],
    en: [
      'I will read this to the colleague who took your 3 am call. You made our night.',
      'Thank you, Minji! The baker says hello',
    ],
  },
};
