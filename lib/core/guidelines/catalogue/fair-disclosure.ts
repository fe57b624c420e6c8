import type { Localized } from '../../language';
import { cuesOf, type Finders, findStretches, spanOf } from '../claims/find-claims';
import { each, near, oneOf, type Stretch } from '../claims/near';
import type { DraftText } from '../draft-text';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { insteadOfSentence } from '../sentence-edits';
import { FAIR_DISCLOSURE_RULES, REGULATION_FD } from '../sources/laws';
import { INTEL_GUIDELINES } from '../sources/practice';

const RESULTS_KO = oneOf(
  /매출액?(?! ?전표)|영업 ?(?:이익률?|손실|적자)|순이익|(?<!(?:전월|이용|카드|사용|봉사|거래|출장|대출|도서|대여) ?|현)실적(?! ?(?:조건|기준|충족|제외|문의|관련))/,
  /(?<![을를] ?|[가-힣])적자(?=[가를로에는도]| |,)|흑자|(?<![가-힣])수주(?! ?(?:동안|간|째|전|뒤|후|일|만에))|공급 ?계약|(?:대형|대규모|수출|납품|큰) ?계약/,
  /배당(?=금|을|률|성향|[ 도이])|자사주|가이던스|어닝/,
);
const TOLD_KO = oneOf(
  /\d[\d,.]*\s?(?:천 ?)?(?:억|조|%|배|만 ?달러|백만|천만)|[두세] ?배|전망|예상|사상 ?최[대고]|역대 ?최[대고]|최고 ?기록|신기록|돌파|달성|목표|곧|임박/,
  /다음 ?(?:주|달|분기)|예정/,

  /검토|추진|마무리|체결|전환|늘[리어었린립]|성장|급증|기대하|발표|초과|넘[을길었어겼]|대박|서프라이즈|따냈|따[낼올]|성공|상회|잘 ?[됐나]|놀라|채웠|터[집진질]|상향|깜짝|역대급|웃으/,
  /웃[돌도]|찍[었습는]|기대 ?이상|올[립려릴]|뛰[었어]|뛴|갑니다|정했|확실|더 ?드릴|아닐 ?(?:것|거)|것 ?같/,
  /날 ?(?:것|거)/,
);
const DEAL_KO = oneOf(
  /(?<!(?:물품|제품|상품|택배|차량|새 ?차|신차|중고차|열쇠|짐|화물|수하물|업무) ?)인수(?! ?(?:인계|증|받|하신|할 ?때|하실|하러|하기 ?전|장소|후|확인)|자(?![가-힣]))|합병(?!증)|m&a|(?:유상|무상) ?증자/,
  /(?:지분|자회사|사업부|계열사) ?(?:매각|매입|인수)|(?:코스닥|코스피|나스닥) ?상장|상장[을이]? ?(?:추진|예정|준비|계획|임박|앞두)|ipo|액면 ?분할/,
  /(?:대기업|글로벌|해외) ?(?:고객사|납품|공급)|지분 ?\d+ ?%|납품 ?건|(?:입점|납품|독점|수출|양산|대형) ?계약|양산 ?(?:계약|공급)|공급사 ?선정|투자 ?유치|기술 ?수출|라이선스 ?(?:아웃|계약)/,
);
const PENDING_KO =
  /곧|임박|거의|다 ?됐|됐습|사실상|막바지|마지막 ?단계|확정|끝났|다음 ?(?:주|달|분기)|이번 ?(?:주|달)|예정|검토|추진|준비|논의|협상|진행|마무리|합의|완료|체결|앞두|계획|소식|발표|순조|성사|들었|라더라|랍니다|도장|사인|뚫|따냈|쉿|비밀/;

const RESULTS_EN =
  /\b(?<!\b(?:your|their|his|her|cake|bake|sellers['’]|drivers['’]) )(?:revenues?|earnings|(?:net |operating )?profit(?:s|able|ability)?|ebitda|net income|turnover|dividends?|guidance|buybacks?|stock split|share price|q1|q2|q3|q4|(?:quarterly|full-year|annual) (?:results|numbers|sales|figures)|(?:this|next|last) quarter|trial (?:results|data))\b(?! (?:tips|share|sharing|model|management|goes|go\b|team|start|assistant|staff|raised|tax|desk|rep))/;
const TOLD_EN = oneOf(
  /\d[\d.,]* ?(?:(?:%|percent)(?! off)|million|billion|mn|bn|[mbk])(?![a-z])|[$£€₩]\d/,
  /\b(?:records?|expect\w*|beat\w*|doubl(?:ed|es|ing)|will double|tripl\w+|soar\w*|surg\w*|grew|jump(?:ed|s))\b/,

  /\b(?:rose|hikes?|raising|raised|(?:going up|(?:up|ahead|above) (?:by|a|on|\d))|blow)\b/,
  /\b(?:will (?:be|hit|reach|exceed|top)|we(?:['’]ll| will) be)\b/,
  /\b(?:will land|(?:well|far|way) (?:above|below|ahead)|analysts|wall street|forecasts?|best ever|highest|strongest|exceed\w*|smash\w*|crush\w*|blow\w*|amazing|incredible|going to be)\b/,
  /\b(?:spectacular|approved)\b/,
  /\b(?:wait till|fat|coming|starts? soon)\b/,
);
const DEAL_EN = oneOf(
  /\b(?:buy-?out|spin-?off|(?:\d+ ?%|majority|minority) stake|term sheet|letter of intent|fda (?:approval|clearance)|rights issue)\b/,
  /\b(?:acquir(?:e|es|ing)|acquisition|merger|merging with|takeover|going public|ipo|stock split|buyback)\b/,
  /\b(?:(?:sign(?:ed|ing)?|clos(?:e|ing)|land(?:ed|ing)?|w[io]n(?:ning)?)(?: an?| our| the)? (?:[$£€]?\d[\d.,]* ?(?:m|bn|million|billion)?\w* )?(?:\w+ ){0,2}?(?:contract|deal))\b/,
);
const PENDING_EN = oneOf(
  /\b(?:soon|shh|nearly|all but (?:done|signed)|done deal|final stages?|any day|sign(?:ed|ing)|in the bag|on (?:mon|tues|wednes|thurs|fri)day|about to|next (?:week|month|quarter|year))\b/,
  /\b(?:this (?:week|month)|talks?|negotiat\w+|closing|close to)\b/,
  /\b(?:almost|pending|announc\w+|going (?:great|well)|before (?:the )?(?:announcement|filing|market)|secret)\b/,
  /\b(?:rumou?r|expect\w*|plan(?:s|ning)?|we(?:['’]re| are)|[$£€]\d|million|billion)\b/,
);

const MATERIAL: Finders = {
  ko: [
    near(RESULTS_KO, TOLD_KO, 22),
    near(DEAL_KO, PENDING_KO, 18),
    each(
      /(?:실적|공시|발표) ?(?:발표 ?)?전(?:이지만|이라|인데|에 ?(?:살짝|먼저|미리))[^.\n]{0,20}/,
      /\d[\d,]* ?[억조] ?(?:원 ?)?(?:규모|짜리)?(?:의)? ?(?:공급 |납품 |수출 )?(?:계약|수주|투자 ?유치)[가-힣]*/,
      /\d[\d,]* ?[천백]?[억조] ?(?:원|달러)? ?(?:대|규모|짜리|상당)?의? ?(?:[가-힣]{1,6} ?){0,2}?(?:계약|수주|납품|발주|물량|딜(?![가-힣]))[가-힣]*/,
      /공시 ?(?:보다|하기 ?전|나가기 ?전|뜨기 ?전|[는도] ?(?:아직|나중|안 ?))[가-힣 ]{0,8}/,
      /(?:fda|식약처|품목) ?(?:허가|승인)[^.\n]{0,12}?(?:나왔|나옵|나와|임박|곧|떨어|받았|확정|기대)[가-힣]*/,
      /(?:큰|깜짝) ?호재|호재[가는]? ?(?:있|나[오옵]|터|기대)[가-힣]*|(?:주가|시총)[가는이도]? ?(?:[가-힣]{1,4} ?)?(?:오를|오릅|뛸|두 ?배|기대하)[가-힣]*/,
      /주주(?:님|분|여러분)?(?:들)?[^.\n]{0,12}?(?:팔지|기대|꽉|버티|좋은 ?소식|조금만)[가-힣]*|(?:좋은|큰) ?소식[^.\n]{0,12}?주주/,
      /분기[^.\n]{0,10}?(?:장사|숫자|성적)[^.\n]{0,8}?(?:잘|좋|놀라|대박)[가-힣]*/,
      /임상(?: ?[123]상| ?시험)?[^.\n]{0,8}?(?:성공|통과)[가-힣]*|임상[^.\n]{0,8}?결과[^.\n]{0,8}?(?:대박|나왔|좋|성공|곧|발표)[가-힣]*/,
    ),
  ],
  en: [
    near(RESULTS_EN, TOLD_EN, 30),
    near(DEAL_EN, PENDING_EN, 30),
    each(
      /\b(?:first|another|a) (?:[$£€]?[\d.]+[- ]?)?(?:million|billion|trillion)(?:[- ](?:dollar|won|euro|pound))?[- ](?:half|quarter|year|month)\b/,
      /\b(?:results|numbers|figures|earnings|announcement) (?:are |is |come |comes )?(?:out|due|drops?|lands?)\b[^.\n]{0,20}\bbut (?:you|i|we)\b/,
      /\b(?:best|strongest|biggest|record)(?:[- ]ever)? (?:\w+ )?(?:quarter|fiscal year|half-year)(?: ever)?(?! of)\b/,
      /\bsales (?:were |will |to |are |have )?(?:(?:hit|reach|exceed|top|grew|grow|rose|jump\w*|up) (?:by )?(?:\d|a record)[\d.,%]*|doubled|tripled)/,
      /\b[$£€]?\d[\d.,]* ?(?:million|billion|m|bn) in sales\b/,

      /\b(?:we(?:['’]re| are) buying|buying|taking over) (?:our|a|the) (?:\w+ )?(?:rival|competitor|startup|start-up|firm|maker)\b/,
      /\b(?:we )?signed (?!up|in|off|the petition)\w+ as an? (?:client|customer|partner)\b/,
      /\bcontract signed\b[^.\n]{0,24}[$£€]\d[\d.,]*/,
      /\bshareholders\b[^.\n]{0,16}\b(?:don['’]t sell|hold|big|good news|get ready)\b/,
    ),
  ],
};

/** Filed, or pointing to the filing; "공시는 내일" is not filed. */
const FILED = oneOf(
  /\bdart\b|dart\.fss|kind\.krx|공시(?:했|하였|됐|되었|한 ?(?:대로|자료|내용|바)|된|를 ?(?:냈|확인|참고|봐)|대로|자료|원문|링크|문(?=[을에])|에서|로 ?확인)/,
  /ir ?(?:페이지|자료|홈페이지)/,
  /(?:사업|분기|반기) ?보고서|\b8-?k\b|\b10-?[qk]\b|\bpress release\b|\binvestor relations\b|\bir (?:page|site)\b/,
  /\bfiling(?: is)? (?:here|linked)|\bin (?:our|the) filing\b|\bsec\.gov\b|\/\/ir\./,
);
/** Others' figures, gifts to others, and rewards for customers. */
const OTHERS = oneOf(
  /기부|후원|적립|환원|보냈|소상공인|사장님|셀러|입점(?! ?계약)|점주|농가|통계청|업계 ?전체|시장 ?전체|고객사의|학생|수강|합격/,
  /\b(?:charit\w+|donat\w+|shelter|goes to|go to|sellers?|creators?|small (?:shops|businesses)|volunteer)\b/,
  /\b(?:non-?profit|for profit|students?|steps|course|workshop|yard sale|garage sale)\b/,
);

const IN_A_FILING: Localized = {
  ko: '자세한 내용은 공시로 말씀드리겠습니다.',
  en: 'We will share this in our official filing.',
};

export const fairDisclosure: Rule = {
  id: 'fair-disclosure',
  family: 'warning',
  level: 'block',
  ...EVERYWHERE,
  packs: ['listed'],
  cues: cuesOf(MATERIAL),
  check(draft) {
    const found = findStretches(draft, MATERIAL);
    if (found.length === 0 || FILED.test(draft.folded)) return [];
    return found
      .filter((stretch) => !isOthers(draft, stretch))
      .map((stretch) => {
        const span = spanOf(draft, stretch);
        return { ...span, suggestions: insteadOfSentence(draft, span, IN_A_FILING) };
      });
  },
};

/** A share of what is earned, set aside for something; not where the earnings come from. */
const SHARE = oneOf(
  /\d ?(?:%|percent) of (?:\w+ ){0,3}(?:revenues?|profits?|sales|turnover|earnings)\b(?! (?:came|comes|is|was) from)/,
  /(?:매출액?|이익|수익)의 ?(?:일부|\d{1,2}(?:\.\d+)? ?%)[를로은]/,
);

function isOthers(draft: DraftText, { at }: Stretch): boolean {
  const sentence = draft.sentences.find(({ start, end }) => start <= at && at < end);
  if (!sentence) return false;
  const words = draft.folded.slice(sentence.start, sentence.end);
  return OTHERS.test(words) || SHARE.test(words);
}

export const docs: RuleDocs = {
  message: { ko: '공시 전 경영정보일 수 있습니다', en: 'May be material information before filing' },
  reason: {
    ko: '상장사의 실적·수주·인수 정보는 누구에게 말하기 전에 먼저 공시해야 합니다. 불성실 공시는 벌점 5점이면 하루 거래가 멈춥니다.',
    en: 'Listed firms file results and deals before they tell anyone; a 2012 Facebook post by Netflix’s chief moved the share price and drew an SEC notice.',
  },
  summary: {
    ko: '공시 링크 없이 실적, 수주, 인수, 배당을 수치나 전망과 함께 말하는 글을 찾습니다.',
    en: 'Finds results, deals and dividends told with figures or outlook and no link to a filing.',
  },
  evidence: [FAIR_DISCLOSURE_RULES, REGULATION_FD, INTEL_GUIDELINES],
  bad: {
    ko: ['3분기 매출 1,200억 돌파 예상! 응원해 주세요', '다음 달 대형 수주 발표합니다'],
    en: ['Q3 revenue will hit a record 120M!', 'We are about to sign a $50M contract'],
  },
  good: {
    ko: [
      '3분기 실적을 공시했습니다. 원문은 DART 공시 링크에서 확인해 주세요',
      '매출의 1%를 숲 가꾸기에 기부합니다',
    ],
    en: [
      'Q3 earnings are out: see the press release and 8-K on our IR page',
      'We walked a record 3,000 steps per person',
    ],
  },
};
