import { anyOf } from '../any-of';
import { cueList } from '../cue-list';
import { findAll } from '../find';
import { unquoted } from '../register/unquoted';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { PRACTICE } from '../sources/practice';
import { LEE_HOSANAGAR_NAIR } from '../sources/studies';

/** Words by which a newspaper tells what a company said or does, and the company tells it of itself. */
const PRESS = anyOf(
  /[다라자]고 ?(?:\d{1,2}일 )?(?:밝혔다|밝힘|전했다|말했다|설명했다|강조했다|덧붙였다|발표했다|알렸다|예고했다|소개했다|내다봤다|귀띔했다)|(?:라며|면서) ?(?:밝혔다|전했다|말했다|강조했다|덧붙였다)/,
  /(?<![가-힣])(?:관계자|담당자|대표|대표이사|사장|회장|본부장|측)(?:는|은|이|가)? ?[“"'‘]?[^.!?\n]{0,60}?고 ?(?:밝|전|말|설명|강조|덧붙)[가-힣]*|(?:업계|회사|본사|당사|그룹|브랜드) ?(?:관계자|측)(?:는|은|에 ?따르면)|에 ?따르면[^.!?\n]{0,60}?(?<!니)다(?=[.!…]|\s|$)/,
  /(?:계획|방침|전망|입장|예정)(?:이라고|이다)(?![가-힣])|(?:할|될|나설|선보일|열|출시할|진행할) ?(?:예정|계획|방침|전망)이다/,
  /(?<=[가-힣A-Za-z)\]] ?(?:가|이|는|은) )[^.!?\n]{2,60}?(?:출시했다|출시한다|선보인다|선보였다|공개했다|공개한다|체결했다|체결한다|개최했다|개최한다|진행한다|진행했다|운영한다|나선다|나섰다|박차를 가한다|돌입했다|오픈했다|오픈한다|확대한다|강화한다|기록했다|돌파했다|전개한다|실시한다|실시했다)(?![가-힣])/,
  /(?<![가-힣A-Za-z])[가-힣A-Za-z]{1,8}(?:전자|식품|마트|항공|은행|카드|건설|화학|제약|그룹|홀딩스|모터스|푸드|푸드시스템|뷰티|패션|물산|통신|텔레콤|생명|증권|호텔|리조트|백화점|커머스|랩스|테크|코리아|자동차|해운|에너지|바이오|게임즈|엔터테인먼트|\(주\))(?:은|는|이|가) [^.!?\n]{2,80}?(?<!니)다(?=[.!…]|$|\n)/,
  /(?:업무 ?협약|MOU)(?:을|를|\(MOU\)를?)? ?(?:체결|맺)(?:했다|었다|하고)|(?:눈길|이목|관심|시선)(?:을|를) ?(?:끈다|끌고 있다|모은다|모으고 있다|집중시키)|귀추가 ?주목|박차를 ?가(?:한다|하고)|(?:일환으로|맞아|기념해|기념하여)[^.!?\n]{0,40}(?:한다|했다|진행한다)(?![가-힣])/,
  /\b(?:today announced|announced (?:today|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:launch|release|opening|appointment|availability|acquisition|expansion))|(?:is|are) (?:pleased|proud|delighted|honou?red) to (?:announce|introduce|unveil|present)|is (?:excited|thrilled) to (?:announce|introduce|unveil))\b/,
  /\b(?:the|our) (?:company|firm|corporation|organi[sz]ation) (?:said|says|announced|added|stated|noted|confirmed|has announced|plans to|expects to)\b|\b(?:a|our|the) (?:company )?spokes(?:person|man|woman)\b|\bsaid in a statement\b|\b(?:according to|said|says|commented|added|noted|explained) [A-Z][\w.]+(?: [A-Z][\w.]+){0,2},? (?:the )?(?:CEO|chief|president|founder|director|head|VP|vice|chair|managing)\b/,
  /\b(?:a|the) (?:world['’]?s? |world-|market-|industry-|global )?(?:leading|premier|foremost) (?:\w+ ){0,3}(?:provider|supplier|manufacturer|maker|developer|operator|producer|player) of\b|\bfor immediate release\b|\b(?:inc|ltd|corp|plc|llc|gmbh)\.?,? (?:today|has|announced|unveiled|unveils|launched|launches|announces|introduces|said)\b/,
);

/** One of these is praise; two make a press release. */
const BUZZ = anyOf(
  /혁신적(?:인|으로)|획기적(?:인|으로)|차별화된|독보적(?:인|으로)?|최첨단|새로운 ?지평|패러다임|게임 ?체인저|(?:시장|업계|트렌드)[을를] ?(?:선도|주도|이끄)[가-힣]*|성황리에?|쾌거|명실상부|기염을|포부를|(?:이목|관심|시선|눈길|기대|주목)(?:을|를|이|가)? ?(?:집중|끌|끈|모[으은]|쏠|받고|사로잡)[가-힣]*|입지를|위상을|도약|글로벌 ?(?:리더|선도|1위|기업|시장)|경쟁력(?:을)? ?(?:강화|확보)|고객 ?가치|(?:상생|동반) ?(?:성장|협력)|지속 ?가능한 ?(?:성장|경영|미래)|총력을|저변 ?확대|박차|쐐기를|신성장 ?동력|본격(?:적으로)? ?(?:나서|나선|진출|공략|가동)|(?<=^[가-힣A-Za-z\d ]{2,14}[,·…] [^.!?\n]{4,60}?)(?:박차|나섰다|확대|강화|집중|눈길|화제|주목|선언|체결|출범|출사표|공략|나서|나선다|선봬|가속|호평|각광|달성|돌파|수상|선정)(?=[….!]|$|\n)/,
  /\b(?:revolutionary|ground-?breaking|cutting[- ]edge|state[- ]of[- ]the[- ]art|innovative|innovations?|world[- ]class|(?:industry|market)[- ]leading|next[- ]generation|unparalleled|unrivall?ed|game[- ]chang(?:er|ing)|seamless(?:ly)?|strategic (?:partnership|alliance|move)|poised to|commitment to (?:excellence|innovation|quality|customers)|underscores?|milestone|spearhead\w*|(?:at the )?forefront|redefin\w+|transformative|disruptive|leading (?:provider|brand|company|supplier)|solutions? provider|global (?:leader|footprint)|leverag\w+|synerg\w+|ecosystem|stakeholders)\b/,
);

/** A headline that is passed on with its link is the newspaper's voice. */
const PASSED_ON =
  /\[(?:기사|보도|언론|뉴스|press|news)[^\]\n]{0,12}\]|기사 ?(?:원문|보기|링크)|(?:신문|일보|뉴스|방송)(?:이|가|에서|에) ?(?:소개|보도|실)|\b(?:via|reports?:|read the article|as reported)\b/i;

export const pressReleaseTone: Rule = {
  id: 'press-release-tone',
  family: 'tone',
  level: 'advise',
  ...EVERYWHERE,
  cues: cueList(
    '전자|식품|마트|항공|은행|카드|건설|화학|제약|그룹|홀딩스|모터스|푸드|뷰티|패션|물산|통신|텔레콤|생명|증권|호텔|리조트|백화점',
    '커머스|랩스|테크|코리아|자동차|해운|에너지|바이오|게임즈|엔터|(주)',
    '고 밝|고밝|밝힘|전했다|말했다|설명했|강조했|덧붙|발표했|알렸다|예고했|소개했|내다봤|귀띔|밝혔|관계자|담당자|대표|사장|회장|본부장|측|따르면|계획이',
    '방침이|전망이|입장이|예정이|출시|선보|공개|체결|개최|진행|운영|나선다|나섰다|박차|돌입|오픈|확대한|강화한|기록했|돌파했|전개한|실시|협약|mou|눈길',
    '이목|관심을|시선|귀추|일환|맞아|기념|announce|pleased|proud|delighted|honored|honoured|excited',
    'thrilled|company|firm|group|brand|corporation|organi|spokes|in a statement|according',
    'said|says|commented|added|noted|explained|leading|premier|foremost|immediate|inc|ltd',
    'corp|plc|llc|gmbh|혁신|획기|차별화|독보|최첨단|지평|패러다임|체인저|선도|주도|성황|쾌거|명실|기염|포부|기대|주목|입지|위상|도약|경쟁력',
    '고객 가치|상생|동반|지속|총력|저변|성장|본격|revolutionary|breaking|cutting|state-of|innovati|world',
    'industry|market|next-gen|unparall|unrival|game|seamless|strategic|poised|commitment',
    'underscore|milestone|spearhead|forefront|redefin|transformative|disruptive|global',
    'leverag',
  ),
  check(draft) {
    if (PASSED_ON.test(draft.normal.text)) return [];
    const text = unquoted(draft);
    const buzz = findAll(draft, BUZZ, text);
    const found = [...findAll(draft, PRESS, text), ...(buzz.length > 1 ? buzz : [])];
    return found.map(({ start, end }) => ({ start, end }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '보도자료 말투입니다', en: 'Sounds like a press release' },
  reason: {
    ko: '페이스북 글 106,316건을 보면 사람과 성격이 드러나는 글에 반응이 더 많았습니다. 남의 일처럼 쓴 소식에는 사람이 없습니다.',
    en: 'In 106,316 Facebook posts those with personality drew more engagement; news told in the third person has nobody in it.',
  },
  summary: {
    ko: '우리 회사 일을 기사처럼 전하는 말투를 찾습니다.',
    en: 'Finds our own news told as a newspaper would.',
  },
  evidence: [LEE_HOSANAGAR_NAIR, PRACTICE],
  bad: {
    ko: ['OO전자는 신제품을 출시한다고 밝혔다', '누리전자가 신형 청소기를 선보인다'],
    en: [
      'OO Inc. announced today the launch of its new phone',
      'Nuri Foods is pleased to announce a new range',
    ],
  },
  good: {
    ko: ['개발팀이 11번 다시 만든 손잡이, 오늘 나옵니다', '새 청소기를 오늘 선보입니다'],
    en: [
      'Eleven prototypes later, the handle is right. Out today.',
      'We made a quieter vacuum. It is out today.',
    ],
  },
};
