import type { DraftText } from './draft-text';
import { type Found, findByLanguage, type PatternsByLanguage } from './find';

/** What is given and calls to buy: they promote whatever else the text says. */
const OFFERS: PatternsByLanguage = {
  ko: [
    /\d ?(?:%|퍼센트|프로|원|만 ?원|천 ?원)[^.!?\n]{0,10}?(?:할인|세일|적립|캐시백|페이백|off|특가|쿠폰)/gi,
    /(?:할인|(?<![가-힣])세일|특가|쿠폰|사은품|경품|혜택|적립금|포인트|굿즈|기프티콘|추첨|응모|이벤트|1\+1)[^.!?\n]{0,16}?(?:드려|드립|드릴|증정|쏩니|쏴요|쏜다|받아 ?가|받으세|받을 ?수|챙기|챙겨|누리|누려|만나|놓치|시작|진행 ?중|진행합|오픈|열립|열려|찬스|마감|참여하)/g,
    /(?:선물|케이크|커피|치킨|피자|간식|상품권)[^.!?\n]{0,12}?(?:드려요|드립니다|드릴게|쏩니|쏴요|쏜다|나갑니다)|얼리 ?버드|무료 ?(?:배송|증정|체험|쿠폰|음료|커피|업그레이드)|(?:반값|[12] ?\+ ?1|원 ?플러스 ?원|하나 ?더 ?드)/g,
    /(?:주문|구매|구입|예매|예약|신청|가입|장바구니|다운로드)(?:하|에 ?담으)?(?:세요|러 ?(?:가기|오세요|가세요)|시면|고고|ㄱㄱ|각)|(?:주문|구매|구입|예매)(?:해 ?(?:주세요|보세요)| ?(?:가능|링크|하기))/g,
    /(?:지금|바로|오늘|얼른|서둘러)[^.!?\n]{0,14}?(?:만나 ?보세요|즐겨 ?보세요|즐기세요|담아 ?보세요|담으세요|누리세요|참여하세요|겟하|득템하|쟁여|질러)/g,
    /놓치지 ?마|서두르(?:세요|시)|서둘러 ?주세요|선착순|(?:마감|품절|매진) ?임박|쟁여 ?(?:두|가|놓)|지르세요|득템|사러 ?(?:오세요|가세요|가기)|맛보(?:세요|러)|맛봐 ?주세요|드셔 ?보세요|놀러 ?오세요|만나 ?보세요|구경 ?오세요|들러 ?(?:주세요|보세요)|들르세요/g,
  ],
  en: [
    /(?:\d ?%|\bpercent|\bhalf|[$£€₩]\d{1,6}) off\b|\bsav(?:e|ing) (?:up to |an extra )?(?:\d{1,3} ?%|[$£€₩]\d|big\b)|\bhalf[- ]price\b|\bbuy one,? get\b|\bbogo\b|\b(?:2|two|3|three)[- ]for[- ](?:1|one|2|two)\b/gi,
    /\b(?:use|with|enter|promo|discount|coupon) (?:the )?code\b|\bfree (?:shipping|delivery|gifts?|samples?|trial|upgrade|drinks?|coffee|dessert|swag|entry|fries|toppings?)\b|\bon the house\b/gi,
    /\b(?:shop|buy|order|pre-?order|book|reserve|claim|grab|snag|get|score) (?:it |one |them )?(?:now|today|yours|online now|your (?:tickets?|spot|seats?|copy|pair|hands on)|the (?:look|collection|sale|drop)|before (?:it|they|we))\b|\bbook (?:your|a) (?:\w+ )?(?:table|stay|seats?|tickets?|escape|getaway|holiday|trip|tour|spot)\b|\bdownload (?:it|the app|our app|now)\b|\b(?:get|grab|snap) (?:them|it|one|some) while\b/gi,
    /\bdon['’]?t miss (?:out|it|this|our|the)\b|\bhurry\b(?! to (?:help|fix))|\blast (?:chance|call|day) (?:to|for|of)\b|\bwhile (?:stocks?|supplies|they) lasts?\b|\b(?:today|this week(?:end)?|tonight) only\b|\blimited[- ]time\b|\blink in bio\b|\btreat yourself\b|\b(?:swing|stop|pop|come|drop) (?:by|in|on down) (?:and|for|to (?:try|grab|taste|get))\b|\bcome (?:and )?(?:try|taste|grab)\b|\badd to (?:cart|basket|bag)\b/gi,
    /\b(?:enter|chance|retweet|tag|comment|follow)[^.!?\n]{0,30}? (?:to|and|of) win(?:ning)?\b|\bwin (?:a|an|one|free|tickets|prizes|your)\b|\bdouble (?:points|rewards|stamps)\b|\bcash ?back\b/gi,
  ],
};

/** What promotions are about: they promote unless the text calls them off. */
const SUBJECTS: PatternsByLanguage = {
  ko: [
    /할인(?!점|마트)|(?<![가-힣])세일(?!즈|러|링)|(?:빅|바겐|정기|시즌|특별|여름|겨울|봄|가을|핼러윈|할로윈|크리스마스)세일|특가|쿠폰|프로모션|이벤트(?! ?(?:로그|처리|핸들))|기획전|경품|추첨|사은품|핫딜|타임딜|라이브 ?(?:방송|커머스)|라방|블랙 ?프라이데이|블프|최저가|적립금|캐시백|페이백/g,
    /신상(?:품|템)?(?! ?(?:공개|정보|털|에|을|이|명세))|신제품|신메뉴|신규 ?메뉴|시즌 ?메뉴|(?<![가-힣])(?:재|신규 ?)?출시|런칭|론칭|첫 ?선|사전 ?예약|예약 ?판매|예판|한정판|한정 ?(?:수량|판매|메뉴|특가)|컬래버|콜라보|팝업(?! ?(?:창|차단|알림))|재입고|컬렉션|드디어 ?(?:공개|판매|나왔|열)|그랜드 ?오픈|오픈 ?(?:기념|런)/g,
  ],
  en: [
    /(?<!\b(?:for|of|bill of) )\bsale\b(?! of)|\b(?:discount(?:s|ed)?|coupons?|vouchers?|promos?|giveaways?|raffle|sweepstakes|prize draw|freebies?|happy hour|black friday|cyber monday|bargains?|clearance)\b|(?<!\b(?:her|his|their|my|your) )\bpromotions?\b|\b(?:best|great|hot|daily|exclusive|amazing|unbeatable|special|weekend|flash|insane|biggest) (?:deals?|offers?|prices?)\b|\bdeals? (?:ends?|of|start|for|on)\b/gi,
    /\blaunch(?:es|ed|ing)?\b(?! (?:an? )?(?:\w+ )?(?:investigation|inquiry|hotline|helpline|fund|appeal|relief|review|probe|search))|\bnew (?:arrivals?|collection|menu|flavou?rs?|season|range|line-?up|product|recipe|drop|release|album)\b|\b(?:now|finally) (?:available|in stores?)\b|\bavailable now\b|\bout now\b|\b(?:just|now) dropped\b|\bpre-?orders?\b|\blimited[- ]edition\b|\bpop-?up (?:shop|store)\b|\bgrand opening\b|\bmeet (?:our|the) (?:new|newest|latest)\b|\bback (?:on the menu|by popular demand|for (?:autumn|fall|winter|spring|summer|a limited))\b|\bback in stock\b/gi,
  ],
};

const CALLED_OFF =
  /취소(?! ?(?:불가|가능|선))|중단(?! ?없)|연기(?!자|력|를 ?펼)|보류|미루(?!지 ?마)|미룹|미뤘|미뤄|멈추|멈춥|멈췄|멈춰|쉬어 ?가|쉬어 ?갑|열지 ?않|(?:진행|개최|운영|판매|발송)하지 ?않|철회|잠정|접(?:었|습니|기로)|(?:광고|글|게시물)[을를]? ?내[렸리립]|\bcancel\w*(?! (?:any ?time|whenever))|\bpostpon|\bpaus(?:e|ed|ing)\b|\bon hold\b|\bsuspend|\bcall(?:ed|ing) off\b|\bnot (?:going ahead|be (?:running|holding|posting))|\bwo(?:n['’]?t|uld not) (?:be |run|go ahead|hold|open|post)|\bscrapp|\bpulled\b|\bwithdr|\breschedul|\bh(?:eld|olding) back\b|\bstopp(?:ed|ing)\b/i;

/** Sentences of service: what went wrong, what is put right, what to beware of. */
const SERVICE =
  /오류|장애|누락|사칭|피싱|사기|죄송|사과|정정|회수|리콜|잘못|불편|환불|교환|보상|점검|지연|적용되지|\b(?:error|outage|sorry|apolog\w+|scam\w*|phishing|fake|recall\w*|refund\w*|replac\w+|delay\w*|affected|safety|evacuat\w+|compensat\w+)\b/i;

/** Every word that sells, gives away, launches or calls to buy, unless its sentence calls that off or serves. */
export function promotionIn(draft: DraftText): readonly Found[] {
  const { text } = draft.normal;
  const offers = findByLanguage(draft, OFFERS);
  const found = CALLED_OFF.test(text) ? offers : [...offers, ...findByLanguage(draft, SUBJECTS)];
  if (found.length === 0) return found;
  const quiet = draft.sentences.filter(({ start, end }) => isQuiet(text.slice(start, end)));
  return found.filter(({ at }) => !quiet.some(({ start, end }) => start <= at && at < end));
}

export function promotes(draft: DraftText): boolean {
  return promotionIn(draft).length > 0;
}

function isQuiet(sentence: string): boolean {
  return CALLED_OFF.test(sentence) || SERVICE.test(sentence);
}
