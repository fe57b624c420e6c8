import { around, findByLanguage } from '../find';
import { promotionIn } from '../promotion';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { dropSentence } from '../sentence-edits';
import { DIGIORNO, MOURNING } from '../sources/practice';

/** What people grieve over or flee from; bad weather alone is none of it. */
const TRAGEDY = {
  ko: [
    /참사|참변|추모(?! ?공원)|애도|명복|희생(?:자|되|하신|당한)|유가족|유족|(?:사망|실종|부상|이재|수재)(?:자|민|하신|했)|영정|분향소|순직|(?<![가-힣])(?:강진|여진|지진(?! ?(?:대비|보험|체험|훈련))|산불(?! ?(?:예방|조심))|쓰나미|테러(?!가 ?아니)|압사|침몰(?!선)|침수 ?(?:피해|차량|지역|됐|되|로)|공습|폭격|총격|여객기)|붕괴 ?사고|추락 ?(?:사고|참)|총기 ?(?:난사|사건)|전쟁(?:이 ?(?:나|터|일)|의 ?(?:아픔|상처)| ?(?:소식|뉴스|피해|속))|홍수로|화재(?: ?(?:사고|피해|소식|뉴스|현장)|[로에] ?(?:놀라|인한|집을|무서|불안|터전))|(?:폭우|호우|폭설|태풍|지진|장마|홍수)(?:로|에|때문에) ?[^.!?\n]{0,6}?(?:갇힌|갇혀|갇히|고립|대피|잠긴|잠기|집을 ?잃|무너|끊긴|놀라)|대형 ?화재|(?:비행기|버스|열차|지하철|기차|선박|헬기|공장|폭발|탈선) ?(?:탈선 ?)?사고|(?:태풍|홍수|폭우|호우|산사태|폭설) ?피해|수해(?! ?예방)|물난리|(?:세월호|이태원|대구 ?지하철|삼풍|천안함)(?= ?(?:\d+주기|그날|[을를]? ?(?:기억|잊지|생각)))|(?:정전|단전|단수|블랙아웃)(?:으로|에|된|됐|인데|이라)|(?:계엄|탄핵|감염병|확진자|팬데믹)(?=[^.!?\n]{0,12}(?:힘드|불안|답답|지친|놀라|우울))/g,
  ],
  en: [
    /\b(?:traged(?:y|ies)|tragic|victims?|casualties|death toll|(?:lives|life) lost|lost their (?:lives|homes?)|massacre|(?:mass|school|the|yesterday['’]s|last night['’]s) shootings?|shootings?(?= (?:in|at|left|victim))|bombings?|(?:earth)?quakes?|wildfires?|hurricanes?|tornado(?:es)?|tsunami|typhoon|floods?(?! of)|flood(?:ed|ing)|(?:mud|land)slides?|(?:plane|train|bus|helicopter|ferry) (?:crash|accident|disaster|sinking)|sinking(?! feeling)|derailment|(?:bridge|building|roof|mine) collapse|terror(?:ist)? (?:attacks?|news|alert)|stampede|crowd crush|fallen (?:soldiers?|heroes|firefighters?|officers?|workers)|(?:the|this|yesterday['’]s) (?:attacks?|disaster|collapse|war|explosion|invasion|air ?strikes?|blackout)|blackouts?(?=\?)|(?:in|our|of|national|a day of) mourning|mourn(?:s|ed|ers)?|#mourning|condolences?|(?:thoughts|hearts|prayers) (?:and prayers )?(?:are|go out)|rest in peace|memorial service|refugees|(?:those|people|lives|souls) (?:we |who were )?(?:lost|killed)|in memory of (?:those|the)|power (?:is |still |went )?(?:out|cuts?|outage)|after the (?:storm|fire|crash|flood|quake|outage)|storm damage|evacuees|evacuat(?:ed|ing|ions?))\b/gi,
  ],
};

/** Next to grief, plain words of trade are enough. */
const TRADE = {
  ko: [
    /할인|특가|세일|쿠폰|구매|주문하|출시|신상|신메뉴|굿즈|한정판|분양|사은품|선착순|증정|무료(?! ?(?:급식|상담|분향))|1 ?\+ ?1|\d ?종(?=[.! ]|$)|\d ?(?:만|천)? ?원(?=[가-힣 .!]|$)|한 ?판(?=[.!]|$)|한 ?(?:그릇|잔|상|병|박스|세트)(?=[,.! ]|$)|(?:바꾸|장만하|갈아타|교체하|들여놓|시키)(?:시면|세요)|\d ?만 ?원 ?(?:지원|할인|드|혜택)|(?:새 ?차|새 ?폰|새것|신형)(?:로|으로)|이참에|이 ?기회에|이럴 ?때(?:일수록|엔|는)? ?[^.!?\n]{0,12}?(?:어때|어떠|추천|최고|딱|필요|챙기|든든)|[로](?: ?[가-힣]{1,3})? ?(?:(?:말리|달래|닦으|이기|버티|푸|즐기|녹이|잊으|채우)세요|(?:말려|달래|닦아|이겨|버텨|풀어|즐겨|녹여|잊어|채워|데워) ?보세요)|정주행|어떠(?:세요|신)/g,
  ],
  en: [
    /\b(?:\d+ ?% off|sale\b|deals?\b|discount|bundle|buy one|our (?:new|sweet|famous)\b|new (?:menu|collection|line)|(?:collection|range|line|album|drop) (?:drops|lands|launches|is here|arrives)|our \w+ (?:is|are) (?:back|here|on|\d)|treat yourself|stock up|cheer up with|(?:try|taste) our|recipes?|perfect (?:time|excuse|day|weather) (?:to|for)|good (?:time|excuse|moment) (?:to|for)|(?:while|since) you['’]re (?:stuck|home|indoors|at it)|upgrade (?:to|your)|time for a new|order (?:now|here|online|before|by|yours?)|ships? free|free shipping|from our kitchen|shop|use code|don['’]t forget (?:your|our)|(?:now|just|only|from) (?=[$£€₩]\d))/gi,
  ],
};

/** Help for those who suffer is no advertising, and nor is taking it back. */
const HELP =
  /기부|성금|구호|수익금|모금|감면|무상|(?:취소|중단|연기|보류)(?:했|하기로|하겠|합니다|됐|되었|됩니다|드립)|미(?:룹|뤘|루기로)|\b(?:donat\w+|relief|proceeds|fundrais\w+|shelters?|waiv(?:e|ed|ing)|(?:is|are|been|we) (?:\w+ )?(?:cancel(?:l?ed|l?ing)|postpon(?:ed|ing)|paus(?:ed|ing)))\b/i;
/** Pages and screens, where catastrophes are invented. */
const FICTION = /영화|드라마|게임|소설|웹툰|뮤지컬|\b(?:movie|film|game|novel|series|thriller)\b/i;

const DROP_PROMOTION = { ko: '홍보 문장 빼기', en: 'Take out the promotion' };

export const newsjackTragedy: Rule = {
  id: 'newsjack-tragedy',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  cues: '폭우 폭설 장마 storm outage power anniversary memory those 참사 참변 추모 애도 명복 희생 유가족 유족 사망 실종 부상 이재민 수재민 영정 분향소 순직 강진 여진 지진 산불 쓰나미 테러 압사 침몰 공습 폭격 총격 여객기 붕괴 추락 총기 전쟁 홍수 화재 사고 피해 수해 물난리 침수 정전 단전 단수 블랙아웃 계엄 탄핵 감염병 확진 팬데믹 삼풍 천안함 지하철 세월호 이태원 traged tragic victim casualt death lost massacre shooting bombing quake wildfire hurricane tornado tsunami typhoon flood slide crash accident disaster sinking derail collapse terror attack stampede crush fallen war explosion invasion strike blackout mourn condolence thoughts hearts prayers peace memorial refugee evacu'.split(
    ' ',
  ),
  check(draft) {
    if (HELP.test(draft.normal.text)) return [];
    const tragedies = findByLanguage(draft, TRAGEDY).filter(
      (found) => !FICTION.test(around(draft, found, 15, 15)),
    );
    if (tragedies.length === 0) return [];
    const promotions = [...promotionIn(draft), ...findByLanguage(draft, TRADE)];
    const [promotion] = promotions;
    if (!promotion) return [];
    const suggestions = dropSentence(draft, promotion, DROP_PROMOTION);
    return tragedies.slice(0, 1).map(({ start, end }) => ({
      start: Math.min(start, promotion.start),
      end: Math.max(end, promotion.end),
      suggestions,
    }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '참사와 홍보가 한 글에 있습니다', en: 'Tragedy and promotion in one post' },
  reason: {
    ko: '참사에 상품을 얹은 글은 알려진 사례마다 삭제와 공개 사과로 끝났습니다. 애도는 애도로만 하고 홍보는 미루세요.',
    en: 'In each known case, tying a product to a tragedy ended in deletion and a public apology; mourn without selling, and let the promotion wait.',
  },
  summary: {
    ko: '사망, 재난, 추모를 말하면서 할인이나 상품을 함께 알리는 글을 찾습니다. 기부와 구호 안내는 두고 봅니다.',
    en: 'Finds posts that speak of death or disaster and sell something in the same breath; donations and relief are left alone.',
  },
  evidence: [DIGIORNO, MOURNING],
  bad: {
    ko: [
      '희생자를 추모하며 오늘 전 메뉴 20% 할인',
      '지진 때문에 놀라셨죠? 이럴 때 마음 달래는 달콤한 케이크, 지금 주문하세요',
    ],
    en: [
      'In honor of the bombing victims, try our recipe',
      'Stuck at home because of the hurricane? 20% off everything tonight!',
    ],
  },
  good: {
    ko: [
      '희생되신 분들의 명복을 빕니다. 오늘 예정된 행사는 취소했습니다',
      '산불 피해 주민께 이불 2천 채를 보냅니다. 함께 모금해 주세요',
    ],
    en: [
      'Our thoughts are with the families. Today’s event is cancelled.',
      'All proceeds of tonight’s sale go to earthquake relief.',
    ],
  },
};
