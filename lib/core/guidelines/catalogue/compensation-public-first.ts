import { cueList } from '../cue-list';
import type { DraftText } from '../draft-text';
import { type Found, findByLanguage, type PatternsByLanguage } from '../find';
import { apologises } from '../reply/apology';
import { isComplaintReply } from '../reply/complaint-reply';
import type { Rule, RuleDocs, Suggestion } from '../rule';
import { ANSWERS } from '../scope';
import { insteadOfSentence } from '../sentence-edits';
import { GELBRICH_ROSCHK, HBR_FIRESTORMS } from '../sources/service-studies';

/** What is given on top of putting the matter right. Repair, refund and free carriage are owed and may be said aloud. */
const EXTRAS: PatternsByLanguage = {
  ko: [
    /(?:할인 ?|무료 ?)?(?:쿠폰|적립금|포인트|마일리지|사은품|기프티콘|상품권|(?:교환|식사|이용|숙박|관람|입장|초대|할인|승차|무료|시식|커피|음료)권|크레딧|캐시(?!백|미)|페이백|위로금|보상금|선물 ?세트|바우처|교환 ?쿠폰)[을를도이가은는]?(?: ?[\d,만천백]{1,8} ?(?:원|점|장|p)?(?:권|짜리|어치)?[을를]?)?[^.!?\n]{0,14}?(?:드리|드립|드렸|드릴|드려|보내|보냈|보낼|지급|제공|넣어|넣었|적립|발급|챙겨|증정|쏘|쏠게|얹어|선물|받으|준비|나갑|나갔|들어갔|입금)[가-힣]{0,4}(?: ?드[가-힣]{1,5})?/g,
    /(?:보상(?:으로|금|(?:을|도)? ?(?:해|드리|드릴|지급|제공))|서비스(?:로)? ?(?:드[려리립릴]|하나)|(?:한|두|세|\d) ?(?:병|개|판|잔|세트|박스|장|매|봉|그릇|인분|접시) ?더 ?(?:드|보내|챙)|공짜로|무료로 ?(?:드|한 ?번 더|제공해 ?드|이용하)|그냥 ?드릴)[^.!?\n]{0,16}/g,
    /(?:한 ?달|두 ?달|(?<!\d)\d{1,3} ?(?:개월|일|주)|다음 ?(?:번|방문|주문|이용|식사|결제)[가-힣 ]{0,6}?|이번 ?(?:식사|결제|달|이용)[가-힣 ]{0,6}?) ?(?:요금|이용료|구독료|식사|음료|배송비|값|회비|비용)?[은는이가을를도]? ?(?:무료(?! ?(?:점검|수리|교환|반품|회수|상담))|공짜|면제|안 ?받|받지 ?않|\d{1,3} ?(?:%|퍼센트) ?(?:할인|빼|깎))[가-힣]{0,8}(?: ?드[가-힣]{1,5})?/g,
    /(?<!\d)\d{1,6} ?(?:%|퍼센트|프로|원)(?:을|를)? ?(?:할인(?=해|권|쿠폰|[을를]? ?(?:드|받|해|적용해 ?드)| ?코드[를]? ?(?:드|보))|깎아|빼 ?드)[가-힣 ]{0,8}/g,
    /(?:(?:선물|덤)(?:로|을|으로)?|하나 ?(?:더|얹어)|얹어) ?(?:[가-힣]{1,6} ?){0,2}(?:드리|드립|드릴|드려|보내|보낼|보냈|챙|넣)[가-힣 ]{0,6}|(?:출장비|이용료|구독료|연회비|관람료|수수료|음식값|밥값|커피값|돈|[가-힣]{1,3}(?:값|요금))[은는을를도]? ?(?:전액 ?)?(?:안 ?받|받지 ?않|면제|빼 ?드)[가-힣]{0,6}|(?:회원권|이용권|구독|멤버십|기간|유효 ?기간)[을를은]? ?(?:[\d가-힣]{1,4} ?(?:주|일|달|개월|주일)[을를]? ?)?연장해 ?드[가-힣]{0,5}/g,
    /(?:(?<![\d,])\d[\d,]{0,9}(?:만|천)?|만|천) ?원(?:을|도|씩|짜리)? ?(?:[가-힣]{1,6} ?)?(?:입금해|보내|드리|드립|드릴|드렸|지급|보상|송금)[가-힣 ]{0,6}/g,
  ],
  en: [
    /(?:[$£€₩]\s?\d[\d,.]{0,9}|\b\d{1,3} ?%)? ?\b(?:gift ?cards?|(?:e-?)?vouchers?|coupons?|promo codes?|discount(?: codes?)?|goodwill (?:credit|gesture|payment)|(?:store|account|bill|travel|app) credits?|credits? (?:of|to your (?:account|next))|bonus points|reward points|loyalty points)\b/gi,
    /[$£€]\s?\d[\d,.]{0,9} (?:credit|off|on us|towards)\b|\b\d{1,3} ?% off\b|\b\d[\d,]{0,9} (?:bonus |reward |loyalty )?points\b/gi,
    /\bcompensat(?:e|ion|ing)\b(?! (?:team|policy|process|request|form|claims?))/gi,
    /\b(?:(?:have|get|enjoy|here(?:['’]s| is)|send(?:ing)?|give|giving|offer(?:ing)?|add(?:ed|ing)?|with)(?: (?:you|a|an|one|your|the|next|our|some|another))* )?free (?:month|week|year|meal|dinner|lunch|breakfast|gift|drinks?|coffees?|dessert|starter|night|stay|tickets?|ride|trip|item|upgrade|pizza|cake|cone|treat|sample|session|class|months|subscription|membership|product|bottle|box|bag|pair|one)s?\b(?: on us)?/gi,
    /\b(?:throw(?:ing)? in|add(?:ing|ed)?|includ(?:e|ing)) (?:a |an |some |one )?(?:free |extra |complimentary )[a-z]+|\bcredit(?:ing|ed)? (?:you(?:r account)?|the account)(?: with)? [$£€]|\bfree (?!of\b|repairs?|returns?|replacements?|exchanges?|shipping|delivery|postage|collection|pick-?up|parking|wi-?fi|calls?|number|to\b|for\b|from\b|until|on\b|at\b|if\b|again|within|and\b|or\b|online|app|inspection|service|check)[a-z]+ (?:on|with|for|next|to say|as)\b/gi,
    /\b(?:(?:your|the|a|next|this) )*(?:meal|dinner|lunch|breakfast|drinks?|coffee|dessert|round|ride|night|stay|month|order|box|ticket|visit|one|bill|treat|cake|haircut|delivery)(?:['’]s| is| will be| are|)(?: all| totally| completely)? (?:free(?! of (?:nuts|gluten))|on us|on the house|half price|complimentary)\b/gi,
    /\b(?:it|that|this|they)(?:['’]s| is|['’]ll be| will be) (?:free|on the house|complimentary)\b|\b(?:on the house|our treat|treat you to|comp(?:ed)? (?:tickets?|meals?|nights?|drinks?|passes)|knock(?:ed|ing)? [^.!?\n]{1,14} off|as (?:an apology|a thank[- ]you|a gesture|a small gesture|a token)|to make (?:it|this) up to you|make up for (?:it|this) with)\b|\b(?:as a|a (?:small|little|free)|with a) gift\b|\b(?:sending|sent|send) you an? \w+ card\b|\b(?:next|your|the next) (?!returns?|shipping|delivery|postage|repairs?|exchange|parking|collection|replacement|line|number|call)\w+ (?:is|are|will be)(?: totally| completely)? free\b|(?<!(?:is|was|are|were|['’]s|all|entirely|squarely|responsibility) )\bon us\b(?! to\b)|\bextend(?:ed|ing)? your (?:membership|subscription|pass|trial|stay|plan)\b|\bwaive(?:d)? (?:this|your|next|one) month/gi,
  ],
};

/** Their matter is the coupon itself. */
const ABOUT_EXTRAS =
  /쿠폰|적립금|포인트|마일리지|사은품|상품권|기프티콘|이용권|이벤트|당첨|voucher|coupon|gift ?card|points|credit|promo|code|discount|compensation/i;
/** The same for everybody, or what the law gives: said aloud on purpose. */
const FOR_ALL =
  /모든 ?(?:고객|분|구매|회원|이용)|(?:고객|회원|구매자|이용자|분들?) ?(?:전원|모두|전체)|전원에게|리콜|법정|약관에 ?따른|\b(?:every(?:one| customer)|all (?:affected|customers|buyers|passengers|members)|recall)\b/i;
/** Money that was theirs. */
const OWED =
  /환불|환급|차액|더 ?(?:받은|낸|청구)|두 ?번 ?(?:나|빠|결제)|이중|중복|결제하신|취소|잘못 ?(?:청구|나간|받은|계산)|돌려|예약금|보증금|수강료|refund|revers|overcharg|double/i;
const MONEY = /원(?:을|도|씩)? ?(?:[가-힣]{1,6} ?)?(?:입금|보내|드리|드릴|드렸|지급|송금)|받지 ?않|안 ?받/;
const NOT_GIVEN =
  /(?:보상|쿠폰|적립금|상품권)(?:은|는|이|을|도)? ?[^.!?\n]{0,8}(?:절차|방법|기준|방안|내용|여부|어렵|불가|않|없)/;

const BY_DM = { ko: '자세한 안내는 DM으로 드리겠습니다.', en: 'I will send you the details by DM.' };

export const compensationPublicFirst: Rule = {
  id: 'compensation-public-first',
  family: 'reply',
  level: 'warn',
  ...ANSWERS,
  cues: cueList(
    '쿠폰|적립금|포인트|마일리지|사은품|기프티콘|상품권|교환권|이용권|식사권|숙박권|관람권|입장권|초대권|만원|만 원|천원|천 원|0원|0 원|덤|얹어|하나 더|연장',
    '할인권|승차권|시식권|음료권|커피권|크레딧|캐시|페이백|위로금|보상|선물|바우처|서비스로|서비스 드| 더 드| 더 보|공짜|무료|면제|받지 않|안 받|할인|깎아|빼 드|그냥 드|gift',
    'voucher|coupon|promo code|discount|goodwill|credit|points|% off| off|free|on us|on the house',
    'compensat|complimentary|half price|waive| card|throw|extra|our treat|treat you|comp |comped',
    'knock|as a|to make|make up for|extend',
  ),
  check(draft) {
    const { text } = draft.normal;
    if (!isComplaintReply(draft) || ABOUT_EXTRAS.test(draft.context.replyTo ?? '')) return [];
    if (FOR_ALL.test(text) || NOT_GIVEN.test(text)) return [];
    const paysBack = OWED.test(text);
    return findByLanguage(draft, EXTRAS)
      .filter(({ groups }) => !(paysBack && MONEY.test(groups[0])))
      .map((found) => ({ start: found.start, end: found.end, suggestions: inPrivate(draft, found) }));
  },
};

/** The sentence with the offer can go into a direct message where another one says sorry. */
function inPrivate(draft: DraftText, found: Found): readonly Suggestion[] {
  const { text } = draft.normal;
  const sentence = draft.sentences.find(({ start, end }) => start <= found.at && found.at < end);
  if (!sentence || draft.sentences.length < 2) return [];
  return apologises(text.slice(sentence.start, sentence.end)) ? [] : insteadOfSentence(draft, found, BY_DM);
}

export const docs: RuleDocs = {
  message: { ko: '보상은 비공개로 제안하세요', en: 'Offer compensation in private' },
  reason: {
    ko: '보상은 만족에 크게 기여하지만, 초기에 공개로 제안하면 불만이 오히려 더 퍼졌습니다. 수습은 공개로, 보상은 DM으로 하세요.',
    en: 'Compensation does satisfy, but offered early and in public it made complaints spread further; repair in public, compensate by DM.',
  },
  summary: {
    ko: '불만에 공개로 답하면서 쿠폰·적립금 같은 보상을 제안하는 곳을 찾습니다.',
    en: 'Finds vouchers, credit and gifts offered in a public answer to a complaint.',
  },
  evidence: [HBR_FIRESTORMS, GELBRICH_ROSCHK],
  bad: {
    ko: ['죄송합니다. 쿠폰 1만 원 보내 드리겠습니다', '기다리게 해 죄송해요. 다음 달 이용료는 받지 않을게요'],
    en: ['Sorry! Here is a $10 voucher', 'We are sorry. Your next coffee is on us'],
  },
  good: {
    ko: [
      '죄송합니다. 오늘 새 제품을 보냅니다. 나머지 절차는 DM으로 안내하겠습니다',
      '죄송합니다. 무료로 수거해 오늘 전액 환불합니다',
    ],
    en: [
      'I am sorry. A replacement leaves today; details by DM',
      'Sorry about the crack. Free repair or a full refund, your choice, by Friday',
    ],
  },
};
