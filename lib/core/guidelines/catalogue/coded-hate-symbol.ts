import { anyOf } from '../any-of';
import { around, findAll } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { BRAND_CONTROVERSIES } from '../sources/practice';
import { replaceWith } from '../suggest';

/** Slang, numbers and pictures that closed communities gave a second meaning. */
const SIGNS = anyOf(
  /노무 ?노무|(?<![가-힣])운지(?=했|하[네는다자고]|해|함|각|ㅋ|[!.~]|$)|응디|엌디|한남(?:충|유충|민국|들)|허버허버|오조오억|웅앵(?:웅|웅앵)?(?: ?초키포키)?|보이루|자이루|삼일한|(?<![가-힣])이기야|슨상|절라디[언안]|전라디[언안]|홍어(?= ?(?:냄새|택배|좌|드립))|느개비|느금|김치녀|소추(?=[^가-힣]|남|들)|6\.9 ?(?:cm|센티)|오또케|쿵쾅이|재기해(?![ 가-힣]?(?:서|야|보|낸))|자들자들|부엉이 ?바위|중력절|노알라|MC ?무현|고인 ?드립|흉자|(?<![가-힣])앙 ?기모[띠찌]|일베|메갈(?:리아)?|워마드|욱일|전범기|하켄크로이츠|집게 ?손(?:가락)?|퐁퐁남|설거지론|피싸개|(?:즐겁|맛있|좋|예쁘|이쁘|맵|달|춥|덥|크|많|재밌|신나|고프|있|없|하|되|싸|실화|귀엽|먹|웃기|쩔|힘들|무섭|했|었|았|겠|됐|왔|갔|났)노(?=[^가-힣]|$| ?이기)/,
  /(?<![\d#./:,-]|(?:flight|room|bus|route|order|no\.?|unit|lot|row|model) )(?:1488|14\/88|88\/14)(?![\d/:-]|-\d)(?! ?(?:번|호|년|road|street|st\b))|(?<!\w)(?:kek|(?:sieg )?heil|wwg1wga|groyp\w*|soyboys?|cuck(?:s|ed|servative)?|great replacement|white (?:power|pride|genocide)|blood and soil|deus vult|(?:fourteen|14) words|pepe the frog|remigration|red ?pilled|goy(?:im|slop)|it['’]s okay to be white|proud boys|wolfsangel|totenkopf|swastikas?|rising sun flag|hitler|nazis?|third reich|arbeit macht frei|jedem das seine|kkk|lynch(?:ing|ed| mobs?)|cotton[- ]picking)(?!\w)|\({3}[^()\n]{1,40}\){3}|卐|⚡⚡|(?<!\w)hh ?88(?!\w)|👌 ?🐸|🐸 ?👌|🤏/,
);
/** Harmless alone; together they are the code. */
const EIGHTY_EIGHT = /(?<![\d.,:-])88(?![\d.,:%-]|올림픽|고속|도로|체육|년| ?올림픽)/g;
const FOURTEEN = /(?<![\d.,:-])14(?![\d.,:%-])/;

/** History and warnings name the signs without using them. */
const ABOUT =
  /역사|박물관|희생|혐오|금지|반대|논란|퇴출|노무(?:사| ?상담)|remember|museum|histor|survivor|against|ban(?:s|ned)?\b|victim/i;

export const codedHateSymbol: Rule = {
  id: 'coded-hate-symbol',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  cues: '노무 운지 응디 엌디 한남 허버 오조오억 웅앵 보이루 자이루 삼일한 이기야 슨상 라디 홍어 느개비 느금 김치녀 소추 6.9 오또케 쿵쾅이 재기해 자들 부엉이 중력절 노알라 무현 드립 흉자 기모 일베 메갈 워마드 욱일 전범기 하켄 집게 퐁퐁남 설거지론 피싸개 노이 겁노 있노 좋노 쁘노 맵노 달노 춥노 덥노 크노 많노 밌노 나노 없노 하노 되노 싸노 실화노 귀엽노 먹노 웃기노 쩔노 힘들노 무섭노 했노 었노 았노 겠노 됐노 왔노 갔노 났노 88 kek heil wwg1 groyp soyboy cuck replacement white blood deus words pepe remigr pilled goy okay proud wolfsangel totenkopf swastika rising hitler nazi reich arbeit jedem kkk lynch cotton ((( 卐 ⚡⚡ 🐸 🤏'.split(
    ' ',
  ),
  check(draft) {
    const codes = FOURTEEN.test(draft.normal.text) ? findAll(draft, EIGHTY_EIGHT) : [];
    return [...codes, ...findAll(draft, SIGNS)]
      .filter((found) => !ABOUT.test(around(draft, found, 25, 25)))
      .map((found) => ({
        start: found.start,
        end: found.end,
        suggestions: found.groups[0] === '오조오억' ? [replaceWith(found, '수만')] : [],
      }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '다른 뜻으로 읽힐 수 있습니다', en: 'May be read as a coded slur' },
  reason: {
    ko: '쓴 사람의 뜻과 상관없이 특정 커뮤니티의 은어나 상징으로 읽힐 수 있고, 그 때문에 사과한 브랜드가 여럿입니다. 다른 사람 눈으로 한 번 더 보세요.',
    en: 'Whatever you meant, some will read it as a community’s code; several brands have had to apologise for such signs. Ask a second reader.',
  },
  summary: {
    ko: '특정 커뮤니티에서 비하의 뜻으로 쓰이는 은어, 숫자, 상징을 찾습니다. 단정하지 않고 확인을 권합니다.',
    en: 'Finds slang, numbers and signs that some communities use as a code. It asks, it does not accuse.',
  },
  evidence: [BRAND_CONTROVERSIES],
  bad: {
    ko: ['오조오억 개 준비했어요', '허버허버 먹게 되는 맛'],
    en: ['1488 units only', 'Top kek, the sale is on'],
  },
  good: {
    ko: ['1만 개 준비했어요', '상황버섯과 운지버섯을 넣었습니다'],
    en: ['1,500 units only', 'Call 1588-1488 for a table'],
  },
};
