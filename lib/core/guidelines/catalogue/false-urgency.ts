import { cuesOf, type Finders, findStretches, toMatches } from '../claims/find-claims';
import { each } from '../claims/near';
import { statesPeriod } from '../claims/period';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { E_COMMERCE_ACT, FAIR_ADVERTISING_ACT } from '../sources/laws';

const URGENCY: Finders = {
  ko: [
    each(
      /(?<![가-힣])(?:오늘|단 ?하루|하루)만(?= ?(?:이 ?(?:가격|혜택)|특가|할인|세일|[^.!?\n]{0,14}?(?:특가|할인|세일|%|가격|혜택|무료|증정|드려|드립|1\+1|판매|기회))|!|$)/,
      /단 ?(?:하루|이틀|3일)(?:,|만|뿐|!|동안)|(?:마감|품절|매진|완판|종료|소진) ?(?:이 ?)?(?:임박|직전|초읽기)|곧 ?(?:마감|품절|매진|종료|사라)[가-힣]*/,
      /조기 ?(?:마감|품절|소진|종료)(?:될|이 ?될)?/,
    ),
    each(
      /(?<!천천히 ?)서두르(?:세요|셔야|시|지 ?않으면|자)(?!지 ?(?:마|말))|서둘러(?: ?주세요|요| ?구매| ?주문| ?신청| ?담|!)/,

      /마지막 ?(?:기회|찬스|할인|혜택|세일)(?![을를] ?주)|다시 ?(?:는 ?)?(?:없을|오지 ?않을|못 ?볼) ?(?:기회|가격|혜택|찬스|조건)?/,
      /지금[이]? ?(?:아니면|안 ?사면|놓치면|뿐)|마지막 ?(?:물량|\d+ ?(?:시간|분|개))|(?:오늘|지금) ?놓치면|매진까지|분 ?뒤면 ?늦|얼른 ?얼른|고민하는 ?사이|평생 ?후회/,
      /영영 ?없/,
      /늦으면 ?(?:없|못|후회|끝)|고민은 ?(?:배송만|품절만)|막차|얼마 ?(?:안|남지) ?(?:남|않)[가-힣]*|오늘이? ?(?:지나면|마지막)|놓치면 ?(?:후회|손해|평생)/,
      /(?:지금|오늘) ?[가-힣]{1,4}지 ?않으면[^.\n]{0,8}?(?:없|끝|못)[가-힣]*|눈 ?깜짝|딱 ?(?:오늘|하루|\d시간)(?:까지)?만?/,
      /내일이?면 ?(?:후회|늦|없|끝)[가-힣]*|망설이(?:면|는 ?사이)|고민하(?:면|는 ?사이)|시간이 ?없(?:어요|습니다)(?=[!.~]|$)|재고 ?(?:가 ?)?(?:바닥나는|거의|얼마)/,
      /(?:닫으면|지나면|넘기면)[^.\n]{0,8}?(?:사라|없|끝)[가-힣]*|기회는 ?(?:단 ?)?한 ?번|빨리빨리/,
      /(?:거의 ?(?:없|다 ?나)|몇 개 ?(?:안 ?)?남|몇 자리 ?(?:안 ?)?남)[가-힣]*|한정 ?수량|수량 ?한정|선착순 ?(?:마감|소진)/,
    ),
  ],
  en: [
    each(
      /\b(?:last|final) (?:chance|call|hours?|day|few)\b(?! (?:of|at) (?:school|work|term))/,
      /\b(?:today|tonight|this weekend|24 hours|one day) only\b/,
      /\bonly (?:today|a few (?:left|spots|seats|remain\w*)|hours left)\b/,
      /\bhurry\b(?=[!,.]|$| (?:up|in|before|while|and|[–-]))|\b(?:almost|nearly) (?:gone|sold out)\b/,
      /\b(?:sell|go)ing (?:out )?fast\b|\bend(?:s|ing) soon\b|\bdon['’]?t miss out\b|\bnow or never\b/,
      /\bact (?:now|fast|quick\w*)\b|\bbefore (?:it['’]?s|they['’]?re|it is|they are) (?:too late|gone)\b/,
      /\bwhile (?:stocks?|supplies) lasts?\b|\b(?:won['’]?t|will not) last\b/,
      /\bonce (?:it|they)(?:['’]s|['’]re| is| are) gone\b|\blimited[- ]time (?:only|offer|deal)?\b/,
      /\bfew (?:pieces |items |spots |seats )?left\b|\bgone (?:tomorrow|by)\b|\bnever (?:again|be back)\b/,
      /\bdon['’]?t think,?\b[^.\n]{0,12}\b(?:tap|buy|click|order)\b|\bblink and\b|\bclock(?:['’]s| is) ticking\b/,
      /\b(?:runn|sell|disappear|vanish)ing (?:out )?(?:fast|quick\w*|as we speak)\b/,
      /\btomorrow (?:will be|is) too late\b|\bonce[- ]in[- ]a[- ]lifetime\b|\bbe quick\b/,

      /\bbefore (?:someone|anyone|everyone) else\b|\btoday or never\b|\bcry later\b|\byou snooze\b|\bends tonight\b/,
      /\bbefore they['’]re all gone\b|\ball gone\b|\bgoing, going, gone\b|\bdon['’]?t sleep on\b|\bvanishes tonight\b/,
      /\ba handful (?:left|remain\w*)\b|\bfinal warning\b|\b(?:going|gone) soon\b|\bwhile it lasts\b/,
    ),
  ],
};

/** How many are left is as good as a time. */
const COUNTED =
  /\d[\d,]* ?(?:개|석|명|장|벌|대|켤레|팩|세트|자리)(?![가-힣]*월)|\b\d+ (?:left|remain\w*|seats|spots|pieces|items|tickets)\b/;

/** No sale: a hand in need of calm, changed hours, thanks. */
const OTHER =
  /서두르지 ?(?:마|말|않아)|영업 ?시간|휴무|감사|출고|배송이|점검|\b(?:no need to hurry|don['’]?t hurry|closed|courier|lift|repairs?)\b/;

export const falseUrgency: Rule = {
  id: 'false-urgency',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  cues: cuesOf(URGENCY),
  check(draft) {
    const { folded } = draft;
    const found = findStretches(draft, URGENCY);
    if (found.length === 0 || COUNTED.test(folded) || OTHER.test(folded) || statesPeriod(folded)) return [];
    return toMatches(draft, found);
  },
};

export const docs: RuleDocs = {
  message: { ko: '실제 마감 시각을 적으세요', en: 'State the real deadline' },
  reason: {
    ko: "'오늘만'이라 해 놓고 다음 날도 이어 간 광고는 공정위 조사를 받았습니다. 실제로 끝나는 시각이나 남은 수량을 적으세요.",
    en: 'Korea’s Fair Trade Commission has looked into “today only” offers that went on the next day: give the real end or the number left.',
  },
  summary: {
    ko: '끝나는 시각이나 남은 수량 없이 재촉하는 표현을 찾습니다.',
    en: 'Finds pressure to buy that names neither an end nor a number left.',
  },
  evidence: [E_COMMERCE_ACT, FAIR_ADVERTISING_ACT],
  bad: {
    ko: ['오늘만 이 가격! 서두르세요', '품절 임박, 고민은 배송만 늦출 뿐입니다'],
    en: ['Last chance, hurry!', 'Selling fast and almost gone'],
  },
  good: {
    ko: ['10월 3일 23:59에 끝납니다. 남은 수량 40개', '서두르지 마시고 천천히 오세요'],
    en: ['Ends 3 Oct 23:59, 40 left', 'Today only the lift is closed for repairs'],
  },
};
