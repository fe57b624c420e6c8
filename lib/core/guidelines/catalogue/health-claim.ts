import { both, cuesOf, findClaims, toMatches } from '../claims/find-claims';
import { ANYWHERE, CLAIMS } from '../claims/healing-food';
import { oneOf } from '../claims/near';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { FOOD_ADVERTISING_ACT } from '../sources/laws';

/** The text is about something to eat or drink. */
const FOOD = oneOf(
  /영양제|보충제|건강 ?식품|식품|음식|식단|[가-힣 ]즙(?![가-힣])|[가-힣]즙|주스|음료|우유|요거트|두유|커피|초콜릿|사탕|젤리|과자|쿠키|빵|샐러드|효소|진액|엑기스|추출물|원액|분말/,
  /[가-힣](?:환|청|차)(?=[을를은는이가의로으,.!\s]|$)|(?<![가-힣])(?:차|환|꿀|쌀|물)(?=[을를은는이가 ,.!]|$)|이 ?차(?![가-힣])|먹[는기어고으지]|드시|드세|드신/,

  /마시|마셔|마실|섭취|한 ?[포알스]|한 ?숟|[가-힣 ]잔(?![디인치액])|공복|캡슐|홍삼|인삼|유산균|프로바이오|콜라겐|오메가|비타민|프로폴리스|루테인|칼슘|버섯|양파|마늘|강황|견과|식초|콤부차/,
  /김치|석류|여주|흑염소|곤약|당근|바나나|양배추|생강|레몬|홍국|한약재|누룽지|국물|간식|드링크|엑스/,
  /장어|연골|체리|블루베리|노니|차 ?후기|차(?=[ ,])|한 ?알/,

  /\b(?:teas?|juices?|supplements?|shakes?|smoothies?|capsules?|tablets?|gumm(?:y|ies)|powder|scoop|spoon\w*|sip)\b/,
  /\b(?:cup)\b/,
  /\b(?:drink\w*|eat\w*|foods?|snacks?|diet|vitamins?|probiotics?|collagen|honey|ginger|turmeric|coffee|milk)\b/,
  /\b(?:yogh?urt|berr(?:y|ies)|mushrooms?|extract|herbal|herbs?|natural(?:ly)?|pills?|oats?|cocoa|chocolate)\b/,
  /\b(?:cookies?|beets?|beetroot|oil|remedy|bottle|superfood|garlic|cartilage|propolis|omega|sachets?|golden milk|kimchi|kombucha|jelly|tonic|shot|broth|cider)\b/,
  /\b(?:elixir)\b/,
);

const ANY = both(ANYWHERE, CLAIMS);

/** The text is about something else that helps, or about people who are ill. */
const NO_FOOD = oneOf(
  /병원|의원(?!님)|치과|진료|수술|시술|보험|약국|간호|요양|수업|교육|(?<![가-힣])책|영화|전시|공연|강좌|세미나|손 ?씻|마스크|크림|로션|샴푸|세럼|화장품|의자|매트리스|베개|조명/,
  /운동|요가|스트레칭|걷기|산책|직원|동료|쉬어|쉽니다|쉬는|휴가|결근|배터리|(?<![가-힣])앱|서버|업데이트|전문의|센서|교실|센터|어르신|복지|시민|주민|행정|훈련|백신|접종|기기|측정/,

  /\b(?:clinic|surgery|insurance|pharmac\w+|patients?|class|books?|films?|exhibit\w*|mattress|pillow|chairs?)\b/,
  /\b(?:yoga)\b/,

  /\b(?:exercises?|stretch\w*|staff|team|colleagues?|app|update|software|cream|serum|shampoo|lotion|monitor)\b/,
  /\b(?:device)\b/,
);

/** Reviewed wording, the statutory notice, and public health without a product. */
const QUIET = oneOf(
  /도움을? ?줄 ?수|심의|기능성 ?(?:내용|원료)|기부|봉사|후원|성금|캠페인|접종|검진|연구(?:를|소|비|진)|마라톤|소독|방역|수칙|치료비|치료(?:[을를] ?받|제 ?개발)|쾌유|응원|조심하/,
  /보건소|놀이|휴무|강의|강연|특강|상영/,
  /알레르기 ?(?:표시|유발|성분|정보)|\bmay help\b|\bnot intended to\b|\breview no|\bcontains soy\b/,
  /\b(?:rais(?:e|ing) (?:money|funds)|fundrais\w+|charity|donat\w+|awareness|research|marathon)\b/,
  /\b(?:vaccin(?:e clinic|ation)\w*|(?:free|clinic|your) (?:flu )?jabs?|screening|hospital|talk|lecture|paid leave|stay home)\b/,
);

export const healthClaim: Rule = {
  id: 'health-claim',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  packs: ['food'],
  cues: cuesOf(ANY),
  check(draft) {
    const { folded } = draft;
    const aboutFood = FOOD.test(folded);
    const found = findClaims(draft, aboutFood ? ANY : ANYWHERE);
    if (found.length === 0 || QUIET.test(folded) || (!aboutFood && NO_FOOD.test(folded))) return [];
    return toMatches(draft, found);
  },
};

export const docs: RuleDocs = {
  message: { ko: '식품이 질병을 고친다고 읽힙니다', en: 'Food claims to treat disease' },
  reason: {
    ko: '식품을 질병의 예방·치료에 효능이 있는 것으로 광고하면 최대 10년 징역 또는 1억 원 벌금까지 받을 수 있습니다. 인정된 기능성 문구와 심의번호만 쓰세요.',
    en: 'Advertising food as preventing or treating disease can cost up to 10 years or KRW 100 million in Korea: use the recognised function sentence only.',
  },
  summary: {
    ko: '식품이나 영양제가 병을 막거나 고치고 살을 빼 준다는 표현을 찾습니다. 심의받은 문구는 두고 봅니다.',
    en: 'Finds food and supplements that prevent, cure or slim; reviewed function wording passes.',
  },
  evidence: [FOOD_ADVERTISING_ACT],
  bad: {
    ko: ['당뇨 예방에 탁월한 혈관 청소 영양제', '먹기만 해도 살이 쭉쭉 빠지는 차'],
    en: ['Supplement that prevents diabetes', 'This juice lowers blood pressure without pills'],
  },
  good: {
    ko: [
      '건강기능식품, 혈중 중성지질 개선에 도움을 줄 수 있음(심의번호 표기)',
      '독감 예방 접종은 보건소에서 무료입니다',
    ],
    en: [
      'Health functional food: may help improve blood triglycerides (review no.)',
      'No food cures a cold. Rest and drink water',
    ],
  },
};
