import { cuesOf, type Finders, findClaims, spanOf } from '../claims/find-claims';
import { each, oneOf } from '../claims/near';
import { statesPeriod } from '../claims/period';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { E_COMMERCE_ACT, FAIR_ADVERTISING_ACT, LOWEST_PRICE_RULING } from '../sources/laws';

/** A rate, a share or a second piece: less than some other price. */
const DISCOUNTS: Finders = {
  ko: [
    each(
      /[이삼사오육칠팔구]?십[일이삼사오육칠팔구]? ?(?:퍼(?:센트)?|프로)(?:까지)? ?(?:[가-힣]{1,4} ?){0,2}?(?:할인|세일|싸게|저렴|인하|쿠폰|오프|깎)[가-힣]{0,4}/,
      /(?:가격|요금|월세|회비|수강료|값)[이을를은도]? ?(?:[가-힣]{1,3} ?)?(?:반으로|절반으로|반토막|(?:\d|삼|사)분의 ?(?:\d|일))|(?:\d|삼|사)분의 ?(?:\d|일) ?(?:가격|값)/,
      /(?:가격|값)[을를이]? ?(?:확|뚝|팍|왕창|대폭|파격적으로|화끈하게) ?(?:낮[췄춰춥]|내려|내립|인하|다운|깎|빠)[가-힣]*/,
      /(?:[두세네]|\d) ?(?:개|병|잔|판|벌|켤레|명)[을를이]? ?(?:값|가격)[에으로]* ?(?:[한두세네]|\d)|하나 ?(?:값|가격)에 ?[둘두셋세]/,
    ),
    each(
      /(?:최대 ?)?(?<![\d.])\d{1,2} ?(?:%|퍼센트|프로|퍼 )(?:까지)? ?(?:[가-힣]{1,4} ?){0,2}?(?:할인|세일|쎄일|sale|off|오프|dc|d\.c|디씨|특가|파격가|인하|깎아|싸게|저렴|down|↓|▼)[가-힣]{0,4}/,
    ),
    each(
      /(?:할인율?|세일|쎄일|sale|특가|인하)[^.!?\n]{0,8}? ?(?:최대 ?)?(?<![\d.])\d{1,2} ?(?:%|퍼센트|프로)(?! ?(?:적립|캐시))/,
    ),
    each(
      /(?<![\d.])(?:1\+1|2\+1|1 \+ 1|2 \+ 1)(?![\d.])(?! ?(?:=|이 ?[23]|은 ?[23]|는 ?[23]))/,
      /(?<![가-힣])(?:반값(?! ?등록금)|원 ?플러스 ?원|원플원|투플원|원쁠원|절반 ?(?:가격|값)|반의반값)/,
      /하나 ?(?:를 ?)?(?:더 ?)?사[면시][^.!?\n]{0,3} ?하나 ?(?:를 ?)?더/,
    ),
    each(
      /(?:정가|기존가|정상가|원래)[^.!?\n]{0,4}?[\d,]+ ?(?:만 ?)?원?[^.!?\n]{0,6}?(?:→|->|➡|⇒|에서|인데|을|를)[^.!?\n]{0,6}?[\d,]+ ?(?:만 ?)?원?/,

      /[\d,]+ ?(?:만 ?)?원 ?짜리[를가] ?(?:단돈 ?)?[\d,]+ ?(?:만 ?)?원|균일가|(?<!최대 ?)\d[\d,]*(?:천|만)? ?원 ?(?:즉시 ?)?할인/,
      /\d{1,2} ?% ?(?:할인 ?)?쿠폰|사면 ?[^.!?\n]{0,10}?(?:공짜|덤)|\d[\d,]*(?:만)? ?원 ?(?:→|->|➡|⇒) ?[\d,]+ ?(?:만 ?)?원/,
      /(?:사면|사시면|구매하|주문하|오면|시키면)[^.!?\n]{0,14}?(?:하나|한 명|한 잔|한 개)[는가은]? ?(?:더|공짜|무료|덤)|하나[는가] ?(?:공짜|무료|덤)/,
      /(?:첫 ?주문|첫 ?구매|오늘|회원)[^.!?\n]{0,6}? ?[\d,]+ ?(?:만|천)? ?원 ?할인|(?:대폭|파격|폭탄|왕창) ?(?:할인|세일|인하)/,
      /(?<![\d.])\d{2} ?%(?= ?(?:!|~|$|\n|쿠폰))(?<=(?:최대|무려|전품목|전 ?상품|미쳤어요|까지|오늘) ?\d{2} ?%)/,
      /(?:무려|최대|전부|모두|지금|쿠폰[^.!?\n]{0,6}) ?\d[\d,]{0,8} ?(?:만|천)? ?원 ?(?:이나 ?)?(?:할인|깎아|싸게|세일|빠져|빼 ?드)[가-힣]{0,3}/,
    ),
  ],
  en: [
    each(
      /\b(?:up to )?\d{1,2} ?(?:%|percent) (?:less|lower|reduced|down)\b(?! (?:than|sugar|salt|fat|water|energy|plastic|waste|noise|power|time|co2|carbon|packaging|traffic))/,
      /\b(?:an? |one[- ]|two[- ])?(?:thirds?|quarters?|fifth|half) (?:off|the (?:price|cost))\b|\bless than half(?: the)? price\b/,
      /\b(?:prices?|rates?|fees?) (?:are |is )?(?:now )?(?:down|slashed|cut|chopped|dropped|lowered) (?:by )?(?:\d|half|an? (?:third|quarter))/,
      /\b(?:all|everything|now|get|take|boots|shoes|coats) (?:\w+ )?\d{1,2} off\b|\b(?:was|were) [$£€₩]?\d[\d.,]*,? (?:is |are )?(?:now|yours for|today|only|just) [$£€₩]?\d/,
      /\b(?:slashed|cut|dropped|lowered|chopped) (?:\w+ ){0,3}(?:prices?|rates|fees) (?:by|in half)\b/,
      /\b(?:\d|three|four) for the price of\b|\b(?:knock(?:ing|ed)?|tak(?:e|ing)|shav(?:e|ing)) [$£€₩]?\d+(?:%| percent)? off\b/,
    ),
    each(
      /\b(?:up to |an extra |extra )?\d{1,2} ?(?:%|percent) (?:off\b|discounts?\b|savings?\b|cheaper\b|reductions?\b|price (?:cut|drop)\b)/,
      /\bsav(?:e|ing)s? (?:of )?(?:up to |an extra |a (?:massive|huge) )?\d{1,2} ?(?:%|percent)/,
      /\b(?:discount(?:ed|s)?|reduced|slashed|cut|marked down)(?: of| by)?(?: up to)? \d{1,2} ?(?:%|percent)/,
    ),
    each(
      /\bhalf[- ](?:price|off)\b|\bhalf the price\b/,
      /\b(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) ?(?:%|percent) off\b/,
      /\b\d[\d.,]* down to [$£€₩]?\d+|\bbogof?\b|\bsave [$£€₩]\d+|\bbuy (?:one|1|two|2),? get (?:one|1|two|2|another)\b/,
      /\b(?:two[- ]for[- ]one|2[- ]for[- ]1|three[- ]for[- ]two|3[- ]for[- ]2|two for the price of|two for one)\b/,
      /\b(?:2 for 1)\b/,
      /[$£€₩]\d+ off\b|\b(?:was|were) [$£€₩]\d[\d.,]*,? (?:is )?now [$£€₩]?\d+(?:[.,]\d+)*/,
      /\bprices? (?:slashed|crashed|cut in half)\b/,
      /\b(?:massive|huge|mega|crazy|insane|big) (?:discounts?|savings|reductions)\b/,
      /\b(?:third|second|next|fourth) (?:one|pair|item) (?:is )?free\b|\bpays? half\b/,
      /\b(?:two|three) \w+,? (?:for )?(?:one|the) price\b|\bknock \d{1,2} ?% off\b/,
    ),
  ],
};

/** Standing prices for a group, discounts that failed or are over, shares of other things. */
const OTHER = oneOf(
  /우대|장애인|국가 ?유공자|경로|감면|텀블러|개인 ?컵|다회용|다자녀|조조|임직원|복지|종료|끝났|마감됐|적용(?:되지|이 ?안|이 ?되지)|적용 ?안|오류|환불|약관|자세한 ?(?:조건|내용)/,
  /유의 ?사항|조건은|설명서|(?:직전|최근|지난) ?\d+ ?일|종전 ?(?:거래)?가/,
  /\d+ ?방식|내려갔|내렸습/,
  /\b(?:lower for good|terms|t&cs|conditions|seniors?|ended|is over|did(?:n['’]t| not) (?:work|apply))\b/,
  /\b(?:goes to|not working|expired|(?:last|past|previous|prior) \d+ days)\b/,
);

export const discountReferencePrice: Rule = {
  id: 'discount-reference-price',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  cues: cuesOf(DISCOUNTS),
  check(draft) {
    const found = findClaims(draft, DISCOUNTS);
    if (found.length === 0 || OTHER.test(draft.folded) || statesPeriod(draft.folded)) return [];
    return found.map((stretch) => spanOf(draft, stretch));
  },
};

export const docs: RuleDocs = {
  message: { ko: '할인 기준가와 기간을 적으세요', en: 'Give base price and period' },
  reason: {
    ko: '대법원은 1+1 행사 가격을 직전 20일의 최저가와 견주어 판단했습니다. 무엇에서 언제까지 깎는지 없으면 부풀린 할인으로 읽힙니다.',
    en: 'Korea’s Supreme Court measured 1+1 offers against the lowest price of the 20 days before: say what the cut is from, and until when.',
  },
  summary: {
    ko: '할인율이나 1+1을 내세우면서 기준 가격도 기간도 없는 글을 찾습니다.',
    en: 'Finds discounts and two-for-one offers that give neither a base price nor a period.',
  },
  evidence: [LOWEST_PRICE_RULING, FAIR_ADVERTISING_ACT, E_COMMERCE_ACT],
  bad: {
    ko: ['역대급 50% 할인!', '가을 신상 지금 사면 1+1'],
    en: ['Huge 50% off!', 'Half price on all coats'],
  },
  good: {
    ko: ['10/1–10/7, 직전 20일 최저가 20,000원 → 14,000원(30%)', '10월 31일까지 전 품목 20% 할인'],
    en: ['30% off, was $20 (lowest in last 20 days), ends 7 Oct', 'Half of our team cycles to work'],
  },
};
