import type { Span } from '../../text/span';
import { statesBasis } from '../claims/basis';
import { cuesOf, type Finders, findClaims, spanOf } from '../claims/find-claims';
import { each, oneOf, type Stretch } from '../claims/near';
import type { DraftText } from '../draft-text';
import type { Rule, RuleDocs, Suggestion } from '../rule';
import { EVERYWHERE } from '../scope';
import { dropSentence } from '../sentence-edits';
import { FAIR_ADVERTISING_ACT } from '../sources/laws';
import { removal } from '../suggest';

const FIELD =
  '(?:세계|국내|업계|대한민국|한국|전국|글로벌|아시아|동종|지역|시장|세상|시중|동급|현존|지구상|우리나라|온라인|지구|지상|동네|세계가 인정한)';
const RANK =
  '(?:최고(?! ?(?:기온|온도|령))|최초(?! ?(?:공개|등록))|유일|최대(?! ?\\d| ?명절)(?![^.\\n]{0,14}(?:박람회|전시회|축제|[가-힣]쇼|페어|[가-힣]전|대회|시상식)[에의])|최저(?! ?기온)|최강|최상|최정상|원[톱탑]|끝판왕|최강자|지존|1위(?! ?(?:팀|선수|국|경신))|1등|일등|넘버 ?원|no\\.1|no\\. 1|no 1|no1)';
/** Puffery of feeling states nothing about a product. */
const FEELING =
  '(?! ?(?:귀|예쁜|예쁘|이쁜|슬픈|힘든|힘들|행복|사랑|소중|고마|바쁜|긴|짧은|따뜻한|큰 ?(?:선물|응원|힘|고래|나무|새|동물|꽃|호수|섬|사막|책|그림|도시|종교|교회)|좋아하|많[은이]|작은|높은|깊은|오래|추운|더운|먼 |가까|북쪽|남쪽|동쪽|서쪽|인상|무서|무섭|인기))';

/** One of a kind, or first of all, as a fact about what is sold. */
const CLAIMS: Finders = {
  ko: [
    each(
      new RegExp(
        `${FIELD}(?:에서|의|상| ?제품| ?브랜드)?(?:[^.!?\\n]{0,6}? ?중(?:에서?)?)? ?(?:(?:가장|제일)${FEELING}|${RANK})(?: ?(?:도약|의|로|이자 유일))?`,
        'gi',
      ),
    ),
    each(
      /(?:판매량?|만족도|선호도|점유율|매출|브랜드|평점|재구매율|뽑은|선택한?) ?(?:부문 ?|브랜드 ?)?(?:1위|1등|no\.1|no\. 1|no 1|no1|넘버 ?원)/,
    ),
    each(
      /(?<![가-힣])(?:최저가(?! ?(?:검색|비교|알림|조회))|넘버 ?원|유일무이|비교 ?불가|독보적|압도적 ?1위|명실상부|단 ?하나뿐인|타의 ?추종을 ?불허|최상의 품질)/,
      /(?<![가-힣])(?:(?:누구도 ?)?따라올 ?(?:수|자) ?없|대적할|견줄 ?(?:수 ?없|데 ?없)|적수가? ?없|비교 ?대상이? ?없)/,
      /(?<![가-힣])(?:이보다 ?(?:더 ?)?[가-힣]{1,4} ?수[는가]? ?없|(?:이길|넘을|능가할|비할|대체할) ?(?:수 ?있는 ?)?(?:자|곳|데|제품|브랜드|집)[이은는]? ?없)/,
      /(?<![가-힣])(?:최초이자 ?(?:최고|유일)|1등 ?(?!경품|상|당첨|추첨|은|에게)[가-힣]{2,4}(?=[은는이가을를 ])|오직 ?(?:저희|우리|여기)[^.\n]{0,4}?(?:만|뿐))/,
      /(?<![가-힣])(?:아무도 ?못 ?(?:만든|만드는|따라)|(?<=[은는] )국가대표(?! ?(?:팀|선수|경기|축구|감독))|실패 ?(?:확률 ?)?0 ?%)/,
    ),
    each(
      /최고(?:로 좋[가-힣]*(?:\. ?비교 ?불가)?|의 ?(?:품질|성능|효과|가성비|기술력?|맛|선택|제품|브랜드|화질|음질|사양|스펙))|단연 ?최고|최초, ?최대|최대, ?최고/,
      /세상에 ?(?:없었|없던)|어디서도 ?못 ?[보본]|어디에도 ?없는|최고 ?(?:품질|성능|화질)/,
    ),
    each(
      /(?:no\.1|no\. 1|no1|넘버 ?원)(?= ?[가-힣])|(?<=[가-힣] ?)(?:no\.1|no\. 1)(?![\d.])|유일한 (?:선택|해답|정답|답|제품|브랜드|서비스|앱)/,
      /(?:인정하는|인정한|뽑은|선택한) ?1위|(?:분야|부문|지역) ?최고|가장 ?완벽한/,
      /가장 (?:저렴한|싼) (?:가격|값|곳)|가장 ?(?:빠른|싼|저렴한|맛있는|안전한|정확한|강력한)[^.\n]{0,10}?[은는] ?(?:역시|바로|단연|저희|우리|오직)/,
      /압도적인? ?(?:성능|품질|기술|1위|화질|음질|흡입력)|보다 ?완벽한/,
    ),
    each(
      /부작용 ?(?:0 ?%|없는|이 없는|걱정 ?없는|제로)|완벽(?:하게|한|히)? ?(?:제거|차단|보호|해결(?!했|되|됐|하겠|할)|방수|피부|케어|개선|살균)/,
      /절대 ?(?:안전|(?:실패|고장|망가|변|깨|벗겨)[가-힣 ]{0,4}?지 ?않|실패|고장|안 ?(?:깨|새|벗|끊)|끊기지 ?않)/,
    ),
    each(
      /(?:그 ?)?어떤 ?[가-힣]{1,6}도 ?[^.\n]{0,14}?(?:못 ?(?:이|따라|넘)|이길 ?수 ?없|따라올 ?수 ?없|따라오지 ?못)[가-힣]*/,
      /완벽(?:하게|히) ?(?:안전|무해)[가-힣]*/,
      /(?:합격|성적(?: ?향상)?|점수|효과|성공)[을를은]? ?(?:무조건|반드시|100 ?%|확실히|전원|전액) ?(?:보장|책임)[가-힣]*|무조건 ?합격[가-힣]*|전원 ?합격 ?보장/,
    ),
    each(/100 ?(?:%|퍼센트|프로) ?(?:보장|만족|안전|효과|천연|완치|무해|환불 ?보장|성공|완벽|제거|차단)/),
  ],
  en: [
    each(
      /\b(?:nobody|no one|no-one|no other \w+)(?: else)?(?! (?:on|in) (?:the |our )?(?:team|office|family|house|staff))(?: (?:on|in|around) (?:the )?\w+| anywhere)? \w+s? (?:it |you )?(?:an? |the )?(?:\w+ )?(?:better|softer|faster|cheaper|stronger|safer|fresher|cleaner|tastier|lighter|warmer|quieter|smarter|finer|crispier|purer|bigger|brighter|tougher|smoother)\b/,
      /\bguaranteed (?:pass|success|grades?|admission|weight loss)\b|\b(?:results|pass|success|admission|grades?) (?:is |are )?guaranteed\b/,
      /\b(?:won['’]t|can['’]t|cannot|never|couldn['’]t|try to) (?:ever )?(?:find|get|taste|buy) (?:an? )?(?:better|finer|cheaper|softer|fresher|tastier|faster|safer|stronger|warmer|cleaner)\b/,
      /\bthe (?:best|most \w+|[a-z]{3,8}est) [^.!?\n]{1,24} (?:in existence|ever (?:built|created|baked|brewed))\b/,
      /\bevery (?:student|customer|client|patient), every time\b/,
    ),
    each(
      /(?<!\b(?:at|in|of|to|visit|join) )\b(?:the )?(?:world|industry|country|nation|planet|market|city|town|america|britain|europe|korea|asia|britain|seoul|london)['’]s (?:best|first|only|safest|no\.1|no\. 1|no 1|no1|number one|#1|leading|favou?rite|most \w+|(?!latest|request|interest|forest|guest|test|quest|west|contest|harvest|newest|luckiest|saddest|cutest|worst|longest|tallest|oldest|highest|deepest|coldest|hottest)[a-z]{3,9}est)(?!\w)/,
    ),
    each(
      /\b(?:first and only|one and only|best[- ]in[- ]class|(?:industry|market|class|world)[- ]leading)\b/,
      /\b(?:clinically proven|(?:nobody|no one) (?:does it|makes|builds|bakes|brews) (?:a )?better|best ever made)\b/,
      /\b(?:nothing (?:else )?(?:compares|comes close)|second to none|unrivall?ed|unbeatable|unmatched|unparall?eled)\b/,
      /\b(?:hands down(?! one of)|bar none|no contest|simply the best|undisputed|never fails|top[- ]rank(?:ed|ing))\b/,

      /\b(?:the first, the only|(?:the world|nobody) has never seen|number one in every|perfect protection)\b/,
      /\b(?:zero leaks|best price guaranteed|nothing on earth|no other \w+ comes close|(?:nobody|no one) beats)\b/,
      /\b(?:the one true)\b/,
    ),
    each(
      /(?<!\w)(?:(?:the|our|your|is|are|we['’]re|korea['’]s) (?:no\.1|no\. 1|no 1|no1|number one|#1)(?!\d)|#1 (?:rated|choice|brand)|number one(?= [a-z]+ (?:app|brand|choice|course|maker|shop|store|service|product|for|in)))(?! (?:reason|tip|question|rule|thing|priority|goal|fan|request|skill|cause|concern|complaint|way|mistake|issue|problem|hit|song|seed))/,
    ),
    each(
      /\b(?:no\.1|no\. 1|no 1|no1|number (?:one|1)) (?:brand|choice|rated|selling|trusted)\b/,
      /(?<!\w)#1 (?:in|selling|trusted)\b|\bguaranteed (?:results|to (?:work|win|please|last|fit|sell))\b/,
    ),
    each(
      /(?<!\b(?:one|some) of (?:the )?)(?<!\blike )\b(?:the )?(?:best|safest|most \w+|only|(?!latest|request|interest|forest|guest|test|quest|west|contest|harvest|rest|honest|newest)[a-z]{3,9}est)(?: [^.!?\n]{1,30}?)? (?:in the (?:world|country|market|business|industry|city|nation)|on (?:the (?:market|planet)|earth)|ever made|in town|you can buy|you can own|you can get|you can find|(?:you(?:['’]ll| will)|money can) (?:ever )?(?:need|buy|own))\b/,
      /\bthe last [^.!?\n]{1,24} you(?:['’]ll| will) (?:ever )?(?:buy|need|own)\b/,
    ),
    each(
      /\bthe only (?!thing|one|day|place|time|way|person|link|form)(?:\w+ ){1,3}that\b/,

      /\bworld[- ](?:first|best|beating)\b|\bfirst in the world\b/,
      /\b(?:the )?(?:best|finest) (?:pizza|burgers?|coffee|bread|food|value|service|prices?|mattress\w*|phones?|shoes|beer|app|hotel|tea|kettles?) (?:in|around) (?!the |our |your |my |this |bed|store)[a-z]\w+/,
    ),
    each(
      /\b(?:lowest prices?(?! (?:of|in|over|within|during) (?:the )?(?:last|past|previous|prior) )|cheapest (?:in|on)|cheapest [^.!?\n]{1,20} anywhere)(?!\w)/,
      /\b(?:100 ?% (?:safe|guaranteed|effective|natural|satisfaction|risk[- ]free|pure))(?!\w)/,
    ),
  ],
};

export const superlativeUnsubstantiated: Rule = {
  id: 'superlative-unsubstantiated',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  cues: cuesOf(CLAIMS),
  check(draft) {
    if (statesBasis(draft.folded)) return [];
    return findClaims(draft, CLAIMS).map((stretch) => {
      const span = spanOf(draft, stretch);
      return { ...span, suggestions: without(draft, stretch, span) };
    });
  },
};

/** Words that only colour the noun behind them. */
const COLOURING = oneOf(
  /(?:최초|최고|유일|최대|최저|최강|1위|1등|no\.? ?1|넘버 ?원|가장|제일|하나뿐인)$|['’]s [^'’]+$/,
  /^(?:(?:the |our )?(?:no\.? ?1|number one|#1)|(?:first|one) and only|best[- ]in[- ]class|\w+[- ]leading|un\w+|top[- ]ranked)$/,
);

/** They can go where a noun follows and no "an" is left before it; any other claim goes with its sentence. */
function without(draft: DraftText, { at, until }: Stretch, span: Span): readonly Suggestion[] {
  const { folded, text } = draft;
  const colours =
    COLOURING.test(folded.slice(at, until)) &&
    /^ (?!수준|규모|중)[가-힣a-z]/.test(folded.slice(until, until + 4)) &&
    !/\ban? $/.test(folded.slice(0, at));
  if (!colours) return dropSentence(draft, span);
  const words = text.slice(span.start, span.end);
  return [removal(text, span, { ko: `'${words}' 빼기`, en: `Remove “${words}”` })];
}

export const docs: RuleDocs = {
  message: { ko: "'최고·유일·1위'의 근거를 적으세요", en: 'Back up “best/first/no. 1”' },
  reason: {
    ko: '사실을 내세우는 표시·광고는 사업자가 실증해야 하고, 못 하면 부당한 광고가 됩니다. 범위·기간·출처를 함께 적으세요.',
    en: 'Korean law puts the proof of a factual claim on the business; give scope, period and source or cut it.',
  },
  summary: {
    ko: '근거 없이 최고, 최초, 유일, 1위를 내세우는 표현을 찾습니다. 범위와 출처가 있으면 조용합니다.',
    en: 'Finds best, first, only and no. 1 claims without a basis; quiet when scope and source are given.',
  },
  evidence: [FAIR_ADVERTISING_ACT],
  bad: {
    ko: ['국내 최초, 업계 1위 공기청정기', '어디보다 싼 최저가로 모십니다'],
    en: ['The world’s first and only smart mug', 'Korea’s #1 kettle, now in blue'],
  },
  good: {
    ko: ['2025년 상반기 오픈마켓 판매량 1위(OO리서치 조사, 공기청정기 부문)', '오늘 최고 기온은 24도입니다'],
    en: ['No. 1 by units sold, H1 2025, according to OO Research', 'First come, first served from 9'],
  },
};
