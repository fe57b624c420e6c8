import type { Localized } from '../../language';
import { cuesOf, type Finders, findStretches, spanOf } from '../claims/find-claims';
import { each, near, oneOf } from '../claims/near';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { insteadOfSentence } from '../sentence-edits';
import { FAIR_DISCLOSURE_RULES } from '../sources/laws';
import { RUMOUR_TWEETS } from '../sources/practice';

/** What moves a share price. */
const MARKET_KO = oneOf(
  /유동성|자금(?:난|설|줄| ?사정| ?줄| ?압박| ?위기|이 ?막)|(?<![가-힣])부도(?![체탑 ]*(?:\(|浮))|파산|(?<!재고 ?|티켓 ?)매각/,

  /인수(?=설|합병| 합병|한다|된다|당한| ?소문| ?협상| ?얘기)|합병(?!증)|(?:유상|무상)? ?증자(?! ?발행)|유증|무상 ?감자|감자설|상장 ?폐지|상폐|법정 ?관리/,
  /회생 ?(?:절차|신청)/,
  /횡령|배임|분식|구조 ?조정|희망퇴직|주가(?![ ]?되)|공매도|재무|위기설|자본 ?잠식|워크아웃|채무|대주주|경영권/,

  /(?:대표|회장|ceo)(?:이사|님)?(?:이|가|의)? ?(?:사임|교체|구속|물러)[가-힣]{0,3}|어음|최종 ?부도|영업 ?정지|망한다|망했다|망한대|안 ?망[해합하]|저희 안 팔|저희 안팔/,
  /팔린다는|팔릴|펀더멘털|부도설|매각설|종목 ?게시판/,
  /종토방/,
  /회사(?:를|가|는)? ?(?:판다|판대|팔[려린아았]|넘어[가간]|넘긴|접는|접[을나]|문 ?닫|어렵|위험|휘청)|지분 ?(?:매각|정리|처분|팔)|(?:물적|인적) ?분할|배당 ?(?:삭감|중단|못|안 ?한)|실적 ?(?:쇼크|부진|악화)/,
  /신용 ?등급|감사 ?의견|거래 ?정지|관리 ?종목|임금 ?체불|월급(?:도|이|을)? ?(?:밀|못)|감원|정리 ?해고|인력 ?감축|공장(?:을|이)? ?(?:폐쇄|철수|문 ?닫|멈)|(?:대표|회장|오너|임원|주주)[가-힣]{0,3} ?(?:주식|지분)|(?:사업|시장) ?철수|철수설|매물로|블록딜|세무 ?조사|계약 ?해지설|임상 ?(?:실패|중단)|대출 ?연체|빚더미/,
);
const DENIED_KO = oneOf(
  /사실 ?무근|사실[이은]? ?(?:전혀 ?|절대 ?)?아[니닙님]|사실과 ?(?:전혀 ?)?다[르릅른]|전혀 ?(?:아[니닙]|없|근거)|아닙니다|아니에요|아녜요/,

  /(?:걱정|염려|우려)(?:은|는|을)? ?(?:안|마|말|하지|하실 ?필요|할 ?필요|없|붙들어)|안심하|헛소문|전혀요|금시초문|어림 ?없|아주 ?좋|안 ?합니다|안 ?해요/,
  /절대 ?(?:없|아[니닙])|헛소리|웃음만|충분|노노|돌아[오옵]|낭설|오보|가짜 ?뉴스|거짓|허위|근거 ?없|말도 ?안 ?[돼되]|터무니/,
  /루머(?:일 ?뿐|에|입|예|이)|[찌지]라시(?! ?(?:가|는|도|이)? ?(?:[도돌퍼떠뜬]))|지어낸|꾸며낸|넣어 ?두|접어 ?두|그럴 ?(?:일|리|계획)[은이가도]? ?(?:절대 ?|전혀 ?|결코 ?)?없|결코 ?(?:없|아[니닙])|믿지 ?(?:마|말)|보지 ?마|흔들리지|(?:계획|생각)[이은도]? ?(?:전혀 ?|1도 ?|일도 ?)?없/,
  /그런 ?(?:일|계획)[은이도]? ?(?:전혀 ?)?없|튼튼|건전|탄탄|멀쩡|끄떡|이상 ?없|일시적|회복[될할]|문제[가도]? ?(?:전혀 ?)?없|뜬소문|아무 ?문제|오를 ?(?:일|거|것)|반등/,
  /소설(?:입|이|일|예)|꿈에도|1도 ?없|뻥(?:입|이)|새빨간|넘[칩쳐]|작전 ?세력|옆에서 ?[가-힣]{1,4} ?드/,
);
const MARKET_EN = oneOf(
  /\b(?:bankrupt\w*|insolven\w*|liquidity|takeover|merger|acquisition)/,
  /\b(?:(?:being|been|getting|be) (?:sold|acquired|bought(?: out)?)|sell(?:ing)? (?:the company|ourselves|up))/,
  /\b(?:sold\?|layoffs?|delist\w*|rights issue|share issue|dilution|cash (?:crunch|flow|position|problems?))/,
  /\b(?:(?:out of|our) (?:cash|money)|our (?:debts?|finances|balance sheet|cash)|going under)/,
  /\b(?:(?:the )?stock (?:drop\w*|dip\w*|fell|crash|price)|share price|embezzl\w*|restructuring|receivership)/,
  /\b(?:buy-?out|job cuts|shutting down|profit warning|payroll|credit rating|spin-?off|hostile bid|trading halt|dividend cut|pulling out of)/,
  /\b(?:default(?:ing)?|we(?:['’]re| are) (?:broke|bust|sinking)|ceo (?:is )?(?:leaving|stepping down|resign\w*))/,
);
const DENIED_EN = oneOf(
  /\b(?:untrue|not true|false|nonsense|don['’]?t (?:worry|believe|listen)|do not (?:worry|believe))\b/,
  /\b(?:no need to worry|no truth|nothing (?:to|in) (?:worry|it|the)|fake(?: news)?|baseless|unfounded)\b/,
  /\b(?:groundless|ignore|rubbish|garbage|bogus|made[- ]up|pay no attention|rock[- ]solid|solid as)\b/,
  /\b(?:just (?:gossip|rumou?rs|talk)|(?:is|are) (?:perfectly |totally )?(?:fine|healthy|strong|safe))\b/,
  /\b(?:not (?:being|going|running|selling|at all)|no (?:such )?(?:plans?|intention|talks)|planned, trust)\b/,
  /\b(?:trust us|no \w+(?: \w+)? planned|hoax|lies|lying|a lie|will (?:bounce|recover)|temporary|in your dreams)\b/,

  /\b(?:nah|nope|haha|lol|plenty of cash|(?:have|got) (?:the )?cash|trolls|fiction|not even close|move along)\b/,
  /\b(?:not happening|are wrong|no (?:\w+ )?problems?|stop the gossip|news to us|stop panicking|doing great)\b/,
  /\b(?:as strong as|is nothing|fine for|fabricat\w+|invented|hold (?:on to )?your shares|sleep easy|don['’]t sell|there (?:is|are) no)\b/,
);

const DENIALS: Finders = {
  ko: [near(MARKET_KO, DENIED_KO, 30)],
  en: [
    near(MARKET_EN, DENIED_EN, 45),
    each(
      /\b(?:we are|we['’]re|[a-z]\w+ is) not (?:being sold|for sale|going bankrupt|running out of (?:cash|money)|merging|going under|broke)\b/,

      /\b(?:we['’]re not|we aren['’]t) for sale\b|\bno (?:merger|layoffs)\b/,
      /\b(?:nobody|no one) is (?:buying|selling) us\b|\bfine for cash\b/,
    ),
  ],
};

/** The disclosure desk has spoken already. */
const FILED = /공시|\bdart\b|거래소|\b(?:filings?|8-?k|stock exchange|disclosure|ir page|regulator\w*)\b/;

const IN_A_FILING: Localized = {
  ko: '관련 내용은 공시로 확인해 드리겠습니다.',
  en: 'We comment on this only through official filings.',
};

export const rumourDenialListed: Rule = {
  id: 'rumour-denial-listed',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  packs: ['listed'],
  cues: cuesOf(DENIALS),
  check(draft) {
    const found = findStretches(draft, DENIALS);
    if (found.length === 0 || FILED.test(draft.folded)) return [];
    return found.map((stretch) => {
      const span = spanOf(draft, stretch);
      return { ...span, suggestions: insteadOfSentence(draft, span, IN_A_FILING) };
    });
  },
};

export const docs: RuleDocs = {
  message: {
    ko: '소문 부인은 공시 담당 확인이 먼저입니다',
    en: 'Let disclosure staff answer market rumours',
  },
  reason: {
    ko: '2010년에는 유동성 소문을 부인한 트윗이 그룹 주가를 흔들었습니다. 시장에 닿는 소문은 공시 담당이 공시로 답합니다.',
    en: 'In 2010 tweets denying a liquidity rumour moved a group’s shares: what touches the market is answered in a filing.',
  },
  summary: {
    ko: '자금, 매각, 증자처럼 주가에 닿는 소문을 소셜에서 바로 부인하는 글을 찾습니다.',
    en: 'Finds denials of rumours that move shares: cash, takeovers, rights issues, layoffs.',
  },
  evidence: [RUMOUR_TWEETS, FAIR_DISCLOSURE_RULES],
  bad: {
    ko: ['유동성 위기설, 걱정 안 하셔도 됩니다', '매각설은 사실무근입니다'],
    en: ['Takeover rumours are nonsense, don’t worry', 'We are not running out of cash, ignore the gossip'],
  },
  good: {
    ko: ['관련 내용은 공시로 확인해 드리겠습니다(공시 담당 연결)', '성분에 대한 소문은 사실이 아닙니다'],
    en: [
      'We comment only through official filings',
      'The rumour about mercury in our cream is false: see the test',
    ],
  },
};
