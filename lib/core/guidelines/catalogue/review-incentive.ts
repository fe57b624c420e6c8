import type { Span } from '../../text/span';
import { cuesOf, type Finders, findClaims, spanOf } from '../claims/find-claims';
import { each, near, oneOf } from '../claims/near';
import type { DraftText } from '../draft-text';
import type { Match, Rule, RuleDocs, Suggestion } from '../rule';
import { EVERYWHERE } from '../scope';
import { ENDORSEMENT_GUIDELINE, ENDORSEMENT_QA, FTC_REVIEWS } from '../sources/laws';
import { replaceWith } from '../suggest';

const GIVEN_KO = oneOf(
  /(?:쿠폰|적립|추첨|드려|드립|드릴|드리고|증정|서비스(?!에)|할인|포인트|기프티콘|선물|사은품|경품|페이백|환급|캐시백|무료|공짜|쏩니다|쏴요|쏜다|지급|챙겨|덤으로|사례|받아 ?가)[가-힣]*/,
  /(?:받자|당첨 ?확률|[\d천만] ?원|한 ?[통잔개병판그]|하나 ?더|아메리카노|커피|쿠키|음료|마카롱|반값|콜라|우유|세트|에어팟|빼 ?드|보상해|0원|돌려 ?[드받]|숙박|면제|연장|티켓|항공권|입장권|케이크|치킨|피자|숙박권|식사권|이용권|상품권)[가-힣]*/,
);
const WRITTEN_KO = oneOf(
  /(?:포스팅|상품평|한줄평|별점|평점|후기|리뷰)(?: ?\d+ ?[건개])?[^.\n]{0,10}?(?:해 ?주|남기면|남겨|눌러|채워|채우|달면|올리면|적으[면시])/,
  /(?:후기|리뷰|인증 ?샷|사용기|체험기|방문기)[^.\n]{0,22}?(?:올리|올려|올린|약속하|작성|남기|남겨|남긴|쓰[시면고]|쓴|써 ?[주서]|써주|쓰고|적어|등록|공유|달아|인증하|부탁|이벤트|챌린지|하나당|필수)/,
  /(?:베스트|최고의|으뜸|제일 [가-힣]{1,4}|가장 [가-힣]{1,4}) ?(?:후기|리뷰)|(?:후기|리뷰)[를을] ?(?:골라|뽑아)|(?:리뷰|후기)왕/,
);
const PRAISED_KO =
  /(?:(?:별점|평점) ?(?:5|다섯|만점)(?:점|개|으로)?|별 5|별5|별 다섯|별다섯|5점|5 점|다섯 점|만점|좋은|칭찬|예쁜|이쁜|빛나는|긍정(?:적인?)?|최고) ?(?:짜리 ?)?[^.\n]{0,8}?(?:후기|리뷰|평점|평가|댓글|글|말|남기|남겨|주[시고면]|준|해 ?주|눌러|부탁|캡처|인증|써 ?주|고치|=)/;
const TAKEN_BACK_KO =
  /(?:후기|리뷰|평점|별점|별 하나|별 한|별 다섯|별을|안 ?좋은 ?글|나쁜 ?글|악평|불만 ?글)[^.\n]{0,14}?(?:삭제|수정|내려 ?주|내리[면시]|지워|지우|바꿔|고쳐|고치|변경)/;

const GIVEN_EN = oneOf(
  /\b(?:knock|waive[sd]?|upgrades?|tickets?|flights?|cake|pizza|beer|pint|latte|flat white|pastry|off (?:your|the|next)|\d+ ?% back|(?:is|are) (?:yours|ours|on us)|we(?:['’]ll| will) treat)\b/,
  /\b(?:coupons?|gifts?|discounts?|wins?|free|vouchers?|points|credits?|refund|dessert|prizes?|draw|raffle)\b/,
  /\b(?:entered|reward(?:ed|s)?|cash|hampers?|muffin|fries|beans|bag of|spa day|night|weekend away|next round)\b/,

  /\b(?:on the house|on us|ships? free|drinks?|coffee|cookies?|meal|steak|takes home|dollars|bonus|half price)\b/,
  /\b(?:candle|chance at|\d+ ?% off)\b/,
  /[$£€₩]\d+/,
);
const WRITTEN_EN = oneOf(
  /\b(?:write|leave|post|say|drop|put|give)(?: us)? (?:something|anything|a few (?:\w+ )?(?:words|lines)|a line|a rating|some stars|your thoughts)\b[^.\n]{0,12}\b(?:on|in) (?:the )?(?:google|maps|yelp|tripadvisor|trustpilot|app ?store|play ?store|naver|amazon)\b/,
  /\b(?:every|each|your|an?) (?:google|yelp|trustpilot|tripadvisor|app store|maps|amazon) (?:reviews?|ratings?)\b/,
  /\b(?:leave|leaving|write|writing|post|posting|share|sharing|drop)\b[^.\n]{0,22}?\b(?:reviews?|testimonials?)\b/,
  /\b(?:submit|add|give us|giving us|send us)\b[^.\n]{0,22}?\b(?:reviews?|testimonials?)\b/,
  /\b(?:for (?:every|each|a|your))\b[^.\n]{0,22}?\b(?:reviews?|testimonials?)\b/,

  /\b(?:rate|review) us\b|\bposts? an? \w+ review\b|\breview =/,
  /\b(?:best|top|winning|funniest|warmest|nicest|sweetest|longest) (?:\w+ )?(?:reviews?|testimonials?)\b/,
);
const PRAISED_EN = oneOf(
  /\b(?:an? )?(?:(?:5|five)[- ]?stars?|positive|glowing|good|great|nice|rave|kind|lovely|happy|sweet) (?:reviews?|ratings?|feedback|words|posts?)\b/,
  /\b(?:leave|give|rate|drop)\b[^.\n]{0,10}?\b(?:5|five)[- ]?stars?\b/,

  /\b(?:something|anything) (?:nice|kind|good|sweet|lovely)\b|\bprais(?:e|ing)\b|\bnice comments?\b/,
  /\b(?:5|five) stars\b|\brave about us\b|\btell google\b|\byou love us\b|\breviews? that make us\b/,
);
const TAKEN_BACK_EN = oneOf(
  /\btake down the (?:complaint|review)\b/,
  /\b(?:chang|edit|updat|remov|delet|tak|revis|swap)(?:e|ing|ed)?\b[^.\n]{0,15}?(?:\breviews?\b(?: down)?|one[- ]star)/,
  /\bbad review\b[^\n]{0,12}remove/,
);

/** Given for praise, or for taking criticism back: no disclosure mends that. */
const FOR_PRAISE: Finders = {
  ko: [near(PRAISED_KO, GIVEN_KO, 28), near(TAKEN_BACK_KO, GIVEN_KO, 25)],
  en: [near(PRAISED_EN, GIVEN_EN, 50), near(TAKEN_BACK_EN, GIVEN_EN, 45)],
};

/** Given for any review: fair once reviewers are told to say so. */
const FOR_REVIEW: Finders = {
  ko: [near(WRITTEN_KO, GIVEN_KO, 28), each(/(?:후기|리뷰)[^.\n]{0,10}?당첨 ?확률[^.\n]{0,6}/)],
  en: [near(WRITTEN_EN, GIVEN_EN, 50)],
};

const TOLD_TO_DISCLOSE = oneOf(
  /표시|표기|밝혀|명시|고지|첫 ?줄|첫머리|맨 ?앞|#(?:광고|경품|협찬|이벤트 ?참여)|\bdisclos/,
  /\b(?:say|state|mention)\b[^.\n]{0,12}\b(?:that you|you (?:got|received))/,
  /#\w*(?:ad|contest|sweeps\w*|entry|gifted)\b/,
);

/** Talk of what was given, of winners and of vouchers that fail. */
const PAST =
  /당첨자|당첨되|당첨을|드렸|보냈|종료(?:되|했)|마감(?:되|했)|오류|\b(?:winners? (?:is|are|will)|was sent|were sent|error)\b/;

export const reviewIncentive: Rule = {
  id: 'review-incentive',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  cues: cuesOf(FOR_PRAISE, FOR_REVIEW),
  check(draft) {
    const { folded } = draft;
    if (PAST.test(folded)) return [];
    const praise = findClaims(draft, FOR_PRAISE).map((stretch) => honest(draft, spanOf(draft, stretch)));
    if (praise.length > 0 || TOLD_TO_DISCLOSE.test(folded)) return praise;
    return findClaims(draft, FOR_REVIEW).map((stretch) => ({
      ...spanOf(draft, stretch),
      suggestions: [askToDisclose(draft)],
    }));
  },
};

/** "별 5개 후기" becomes "솔직한 후기", where the praise is asked for in such words. */
const PRAISE_WORDS = oneOf(
  /(?:별점? ?5[점개]?|별 ?다섯 ?개?|5점(?:짜리)?|만점|좋은|칭찬|예쁜|이쁜|긍정적인?) ?(?=후기|리뷰|평가)/,
  /\b(?:an? )?(?:(?:5|five)[- ]stars?|positive|glowing|good|great|nice|rave|kind|lovely) (?=reviews?\b)/,
);

function honest(draft: DraftText, { start, end }: Span): Match {
  const words = draft.text.slice(start, end);
  const asked = PRAISE_WORDS.exec(words.toLowerCase());
  if (!asked) return { start, end };
  const plain = draft.language === 'ko' ? '솔직한 ' : /^an? /.test(asked[0]) ? 'an honest ' : 'honest ';
  const word = /^[A-Z]/.test(words.slice(asked.index))
    ? plain.replace(/^./, (letter) => letter.toUpperCase())
    : plain;
  const span = { start: start + asked.index, end: start + asked.index + asked[0].length };
  const label = { ko: '솔직한 후기로 바꾸기', en: 'Ask for an honest review' };
  return { start, end, suggestions: [replaceWith(span, word, label)] };
}

function askToDisclose({ text, language }: DraftText): Suggestion {
  const words =
    language === 'ko'
      ? '글 첫머리에 #경품참여 를 꼭 표시해 주세요.'
      : 'Please say first that you get something for it, with #ad.';
  const end = text.trimEnd().length;
  const stop = /[.!?…~]$/.test(text.slice(0, end)) ? ' ' : '. ';
  return {
    label: { ko: '대가 표시 안내 덧붙이기', en: 'Ask reviewers to disclose it' },
    edit: { start: end, end, text: stop + words },
  };
}

export const docs: RuleDocs = {
  message: { ko: '후기 대가 표시 안내가 필요합니다', en: 'Incentivised reviews need a disclosure' },
  reason: {
    ko: '추첨이나 적립금을 걸고 받은 후기도 대가를 표시해야 한다고 공정위가 2025년에 안내했고, 미국은 좋은 후기에만 대가를 주는 것을 금지합니다.',
    en: 'Korea’s 2025 guide wants reviews written for a draw or points to say so, and US law forbids rewards tied to praise.',
  },
  summary: {
    ko: '대가를 걸고 후기를 청하면서 표시를 안내하지 않거나, 좋은 후기나 후기 삭제에 대가를 거는 글을 찾습니다.',
    en: 'Finds rewards for reviews without a disclosure note, and rewards for praise or for taking a review down.',
  },
  evidence: [ENDORSEMENT_QA, ENDORSEMENT_GUIDELINE, FTC_REVIEWS],
  bad: {
    ko: ['별 5개 후기 남기면 쿠폰 증정!', '리뷰를 삭제해 주시면 적립금을 드리겠습니다'],
    en: ['Leave a 5-star review and get a coupon', 'Post a review and you could win a weekend trip'],
  },
  good: {
    ko: [
      '솔직한 후기를 올려 주시면 추첨해 드립니다. 글 첫머리에 #경품참여 를 꼭 표시해 주세요',
      '만족도 조사에 참여하시면 커피 쿠폰을 드립니다',
    ],
    en: [
      'Post an honest review (good or bad) with #OOcontest at the start to enter the draw',
      'Thank you for the five stars! It made our week',
    ],
  },
};
