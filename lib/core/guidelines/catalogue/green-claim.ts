import type { Span } from '../../text/span';
import { cuesOf, type Finders, findClaims, spanOf } from '../claims/find-claims';
import { each, followedBy, near, oneOf } from '../claims/near';
import type { DraftText } from '../draft-text';
import type { Rule, RuleDocs, Suggestion } from '../rule';
import { EVERYWHERE } from '../scope';
import { dropSentence } from '../sentence-edits';
import { GREEN_CLAIMS_GUIDELINE } from '../sources/laws';
import { removal } from '../suggest';

/** What is sold, as against what is done for the environment. */
const GOODS_KO = oneOf(
  /제품|상품|소재|원단|포장|패키지|용기|생수|병(?![원가])|컵|빨대|가방|백팩|옷(?![걸장])|의류|티셔츠|신발|운동화|패션|침대|가구|매트리스/,
  /침구|세제|비누|칫솔|샴푸|화장품|크림|배송|항공권|비행|커피|장난감|페인트|벽지|텀블러|기저귀|물티슈|휴지|수세미|식기|도마|접시|봉투/,
  /쇼핑백|라인|컬렉션|브랜드|아이템|나일론|섬유|소비|선택|택시|주유|기름|휘발유|종이|살충제|수영복|청바지|니트|우산|양말|젖병|캡슐/,
  /치킨|햄버거|냉장고|세탁기|노트북|스마트폰|화장지|행주|매트|가죽/,
);
/** Nature as a customer: it smiles, breathes and thanks for what is bought. */
const NATURE_PLEASED_KO =
  /(?<![가-힣])(?:지구|환경|자연|바다|숲|강|강물|북극곰|기후|나무|땅)[도을를이가에]? ?(?:[가-힣]{1,4} ?)?(?:살[리려립린]|지키|지켜|구하|구합|구해|낫|웃|고마워|좋아[하해]|시원|식히|식혀|쉬[는어]|해결|(?:하나도 ?)?안 ?해치|해치지 ?않|치료하|고치|오염시키지 ?않|무해|안 ?벤|생각[한하])[가-힣]{0,3}/;
/** Deeds, aims and official terms: campaigns, cars with their own licence plates, graded food. */
const DEEDS_KO =
  '(?! ?(?:적 ?)?[는한인을은 ]{0,2}(?:캠페인|행사|교육|주간|하루|실천|활동|정책|경영|보고서|인증|도시|교통|차(?:량|를|는|가|의| |$)|자동차|충전|농산물|농법|급식|마크|학교|수업|강연|강의|포럼|사업|기술|연구|기업|브랜드|가게|상점|매장|목표|선언|전환|축제|챌린지|생활|습관|방법|사람|분들|전략|투자|펀드|박람회|대전|전시|아이디어|공모|봉사|동아리|마을|프로그램|투어|운전|부스|건물|건축|에너지|발전|여부|인지|세상|미래|이슈|인식|가치|문화|모임|소식|레시피|일(?![가-힣])|마음|이야기|영화|책))';

const CLAIMS: Finders = {
  ko: [
    each(
      new RegExp(
        `(?:100 ?% ?)?(?:친환경(?:적(?:인|으로)?)?|에코 ?프렌들리|(?:지구|환경|자연) ?친화(?:적(?:인)?)?|무독성|무공해|생분해(?:성|되는|됩니다)?|제로 ?웨이스트|플라스틱 ?(?:제로|프리))${DEEDS_KO}`,
        'g',
      ),
    ),
    each(
      new RegExp(
        `(?:탄소 ?중립|탄소 ?(?:배출 ?)?(?:제로|없는|0)|지속 ?가능한|무해한|에코|착한 ?소재)(?=[ ,]{0,2}[가-힣]{0,4} ?(?:${GOODS_KO.source}|이에요|예요|입니다))(?!백)`,
        'g',
      ),
    ),
    near(NATURE_PLEASED_KO, GOODS_KO, 14),
    followedBy(
      /(?:사|쓰|입|마시|타|바꾸|구매하|주문하|신)(?:으?면|시면|기만 ?해도|는 ?순간)|[살쓸입마신탈] ?때마다|[를을] ?(?:쓰|사|입)면/,
      NATURE_PLEASED_KO,
      10,
    ),
    each(
      /(?:환경|지구|자연|바다)에 ?[^.\n]{0,8}?(?:해|부담|피해)[를도가]? ?(?:전혀 ?|하나도 ?)?(?:주지 ?않|안 ?주|끼치지 ?않|없[는이])[가-힣]*/,
    ),
    near(/죄책감 ?없|양심에 ?찔리지|지구에(?:게)? ?(?:미안|부담|해롭)/, GOODS_KO, 12),
    each(
      /(?:쓰레기|탄소 ?(?:발자국|배출)|온실 ?가스|흔적|공해|(?:환경|토양|수질) ?오염|환경 ?부담|유해 ?물질|화학 ?(?:물질|성분|첨가물)|환경 ?호르몬|플라스틱|아무 ?해)[이가을를은]? ?(?:남지 ?않|남기지 ?않|없[는이습]|제로|0(?!\d)|무첨가|안 ?[나남])[가-힣]*(?! ?(?:축제|하루|마을|날|거리|학교|캠페인|행사))/,

      /자연으로 ?(?:돌아가|되돌아)[가-힣]*|(?:그냥 ?)?흙이 ?[되돼됩]|인체에 ?무해[가-힣]*|100 ?% ?무해[가-힣]*|자연 ?(?:그대로 ?)?분해(?:되|돼|됩)[가-힣]*/,
      /썩어 ?없어[가-힣]*|숲이 ?(?:자라|늘어|우거)[가-힣]*|친환경이니까|그린 ?(?:소비|패키지|배송)/,
    ),
  ],
  en: [
    followedBy(
      /\b(?:your|its|their) (?:carbon )?(?:footprint|emissions|impact)\b/,
      /\b(?:(?:is|are|drops? to|falls? to) (?:zero|nil|nothing|0|gone|erased)|disappears?|vanish\w*|wiped out)\b/,
      6,
    ),
    each(
      /\b(?:zero|no) (?:harm|damage|impact|trace|guilt|cost)\b[^.\n]{0,6}\b(?:to|on|for) (?:the |our )?(?:planet|earth|environment|nature|oceans?|sea|climate)\b/,
      /\b(?:every|each) (?:\w+ )?(?:you (?:buy|drink|wear|use)|purchase|order|sip|wash) (?:saves?|heals?|helps?|cleans?|protects?|cools?) (?:the|our) (?:planet|earth|oceans?|forests?|climate|seas?)\b/,
      /\b(?:planet|oceans?|sea|earth|nature|forests?|bees|turtles|whales) (?:will|would|can) (?:thank|love|smile|hug|forgive)\b/,
      /\b(?:cleaner|greener|healthier|happier) (?:planet|earth|ocean|world) (?:in|with) (?:every|each)\b/,
      /\bbetter for (?:the|our) (?:planet|earth|environment|climate|oceans?)\b/,
    ),
    each(
      /\b(?:100 ?% )?(?:eco[- ]?friendly|environmentally[- ]friendly|(?:planet|earth|climate|ocean|nature)[- ](?:saving|friendly|kind|positive|safe)|climate[- ](?:neutral|positive)|carbon[- ](?:neutral|free|negative|positive)|biodegradable|compostable|non-?toxic|chemical[- ]free|toxin[- ]free|zero[- ](?:waste|emissions?|carbon|impact|footprint|harm)|emissions?[- ]free|net[- ]zero|plastic[- ]free|guilt[- ]free)\b(?! (?:campaign|goals?|by 20|report|week|day|commut\w+|transport|polic\w+|initiatives?|targets?|plans?|events?|conference|workshops?|tips|habits?|ideas?|city|cities|living|lifestyle|future|waste|bin|month|challenge))/,
    ),
    each(
      /\bsustainabl[ey](?:[- ]\w+)? (?:fashion|clothing|clothes|packaging|materials?|products?|bags?|shoes|sneakers|choices?|coffee|cotton|beauty|collection|furniture|delivery|detergent|bottles?|made|sourced|cleaning|tees?|jeans|luxury|diesel|fuels?|leather|gasoline|flights?)\b/,
      /\b(?:a |the )?green(?:er|est)? (?:way to|choice|products?|cleaning|packaging|option|alternative|bag|detergent|flights?(?! challenge)|fashion|energy)\b/,
      /\b100 ?% (?:green|sustainable|recyclable|eco)\b|\beco (?!label|bridge|club|system|team|week)(?:\w+)(?= |,|$)/,

      /\bclean energy powered\b|\bclear conscience\b|\b(?:leaves?|with) no (?:trace|footprint)\b/,
      /\bgreener \w+ for a cleaner\b/,
      /\b(?:totally|completely|truly|fully) green\b|\bharmless to (?:nature|the \w+|wildlife)\b/,
    ),
    each(
      /(?<!\b(?:to|about|for|of) )\b(?:good for|kind to|safe for|gentle on|loves?|(?:saves?|saving|heals?|healing|cools?|cooling|protects?|quench(?:es)?|rescues?|cleans?)) (?:the |our )?(?:planet|earth|environment|oceans?|rivers?|forests?|climate|nature|polar bears)\b(?! (?:crisis )?(?:fund|charity|campaign|week|day|class))/,

      /\b(?:polar bears?|the planet|the ocean|mother earth|nature) (?:approves?|thanks?|smiles?|loves?|asked for)\b/,
      /\b(?:rivers|oceans|forests|bees) love\b/,
    ),
  ],
};

/** Which part, how much, which proof, by when: the claim can be weighed. "100%" alone is none of them. */
const SCOPED = oneOf(
  /(?<![\d.])(?!100)\d{1,3}(?:\.\d+)? ?%|인증|기준|단계|일부|부분|[가-힣](?:재|개|지|버|품)만 |뚜껑만|포장재만|목표|이행|시험|성적서|근거|자세한 ?내용|보고서/,
  /\b(?:certif\w+|scope|only the|except|by weight|fsc|grs|iso|tested|standard|report|life[- ]?cycle)\b/,
  /\b(?:offset details)\b/,
);
/** Deeds for the environment, and thanks for them. */
const DEEDS = oneOf(
  /캠페인|줍깅|플로깅|봉사|기부|분리 ?(?:배출|수거)|환경의 ?날|지구의 ?날|수거|쓰레기를/,
  /\b(?:beach clean|clean-?up|earth day|please recycle|volunteer\w*|recycling bin|commut\w+)\b/,
);

export const greenClaim: Rule = {
  id: 'green-claim',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  cues: cuesOf(CLAIMS),
  check(draft) {
    const { folded } = draft;
    const found = findClaims(draft, CLAIMS);
    if (found.length === 0 || SCOPED.test(folded) || DEEDS.test(folded)) return [];
    return found.map((stretch) => {
      const span = spanOf(draft, stretch);
      return { ...span, suggestions: without(draft, span) };
    });
  },
};

/** One word, or two that are one adjective. */
const ADJECTIVE =
  /^(?:\S+|(?:100 ?% )?(?:carbon|climate|zero|net|non|chemical|toxin|plastic|emissions?) \w+)$/i;

/** An adjective can go where a noun follows and no "an" is left before it; any other claim goes with its sentence. */
function without(draft: DraftText, { start, end }: Span): readonly Suggestion[] {
  const { text } = draft;
  const words = text.slice(start, end);
  const isAdjective =
    ADJECTIVE.test(words) && /^ \p{L}/u.test(text.slice(end)) && !/\ban? $/i.test(text.slice(0, start));
  if (!isAdjective) return dropSentence(draft, { start, end });
  return [removal(text, { start, end }, { ko: `'${words}' 빼기`, en: `Remove “${words}”` })];
}

export const docs: RuleDocs = {
  message: { ko: "'친환경'의 범위와 근거를 적으세요", en: 'Scope and prove the green claim' },
  reason: {
    ko: '공정위 지침은 제품의 생애 전 과정을 보고 판단합니다. 매트리스만 인증받고 "친환경 침대"라 한 광고는 기만 광고로 제재받았습니다.',
    en: 'Korea’s guideline looks at the whole life of a product: an “eco bed” whose mattress alone was certified counted as deceptive.',
  },
  summary: {
    ko: '어느 부분이 얼마나 그런지 없이 친환경, 무독성, 탄소중립을 내세우는 제품 글을 찾습니다.',
    en: 'Finds eco-friendly, non-toxic and carbon-neutral products without part, amount or proof.',
  },
  evidence: [GREEN_CLAIMS_GUIDELINE],
  bad: {
    ko: ['지구를 살리는 친환경 침대', '무독성 장난감이라 안심하세요'],
    en: ['Our eco-friendly bed', 'Fully biodegradable bags, good for the planet'],
  },
  good: {
    ko: ['매트리스 커버만 재생 섬유 62%(GRS 인증번호 표기)', '친환경 캠페인에 동참합니다'],
    en: ['Mattress cover: 62% recycled fibre (certified); frame is not', 'Our sustainability report is out'],
  },
};
