import { particleAfter } from '../../text/particles';
import { anyOf } from '../any-of';
import type { DraftText } from '../draft-text';
import { around, type Found, findAll } from '../find';
import type { Rule, RuleDocs, Suggestion } from '../rule';
import { EVERYWHERE } from '../scope';
import { DISABILITY_WORDS } from '../sources/practice';
import { replaceWith } from '../suggest';

/** Disability as a figure of speech, and names that those concerned reject. */
const WORDS = anyOf(
  /(?:결정|선택|분노 ?조절|(?:미|후)각|공감 ?능력|패션|연애|지능|(?<![가-힣])(?:눈|코|귀|손|혀|뇌|입맛|머리)(?:이|가|은|는)?) ?장애(?!인(?:을|이|도|과|의|용|들| (?:등록|주차|고객|이용|관람|접근|인권))|물|[물학우])|장애우|장애자(?![가-힣]{2})|장애(?:를|을) ?(?:앓|딛고|극복)[가-힣]*|(?<![가-힣])벙어리(?: ?장갑)?|꿀 ?먹은|귀머거리|절름발이|(?<![가-힣])장님|(?:눈뜬|눈 ?뜬) ?(?:장님|봉사)|눈먼 ?(?:돈|고객|장사)|앉은뱅이|외눈박이|애꾸(?:눈)?|곱사등이|꼽추|언청이|사팔뜨기|사팔눈|문둥이|외팔이|육손이|(?<!일곱 ?)난쟁이|맹인|소경(?=[^가-힣]|이|은|처럼)|심봉사|반신불수/,
  /정신 ?(?:병자|이상자|지체|박약)|(?<![가-힣])(?:저능아|백치|정박아|지진아|지체아|불구자|병맛|미치광이|정신병(?= ?(?:걸|같|이냐|있|올|자))|정신병원 ?(?:가|갈|보내))[가-힣]*|(?<![가-힣])(?:자폐|틱 ?장애|조현병|공황 ?장애|우울증|치매|중풍|간질|ADHD|언어 ?장애|지적 ?장애|난독증|발달 ?장애)(?:아|인|증|가|이|도)? ?(?:환자)?(?: ?같|처럼|냐(?![가-힣])|이?세요\?|이?신가|이?네(?=[^가-힣]|요)|급|인 ?줄|(?:가|이)? ?(?:온|올|걸린|걸릴|생길) ?(?:듯|것|사람|지경|뻔))[가-힣]*|(?:심심|무료)해서 ?정신병|발작 ?버튼|발작(?=하게|할 ?(?:맛|듯)|각)|(?<![가-힣])암 ?(?:걸릴|걸리겠|걸린 ?듯)[가-힣]*|발암 ?(?:고객|손님|드라마|캐릭터)|(?<![가-힣])애자(?=[^가-힣]|냐|같)|장애인 ?(?:같|처럼|이냐|이세요\?)[가-힣]*|휠체어 ?신세|(?<![가-힣])정상인(?=(?:들)?(?:이|은|을|의|과|도|들|처럼|보다|에게|만)(?:[^가-힣]|$)|이라면)(?!이? ?(?:경우|상태|제품|것|게|데))|일반인과 ?장애|장애인과 ?(?:일반인|정상인)/,
);

/** Talk about the words themselves, and titles. */
const ABOUT_WORDS = /표현|용어|단어|대신|바꿔|순화|비하|쓰지 ?(?:말|않)|[《〈『「<]|소설|동화|영화|속담/;

/** What those concerned call it; the particle is fitted to the new word. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/^(?:결정|선택) ?장애$/, '고르기 고민'],
  [/^장애우$|^장애자$/, '장애인'],
  [/^벙어리 ?장갑$/, '손모아장갑'],
  [/^정상인$/, '비장애인'],
  [/^맹인$|^소경$/, '시각장애인'],
  [/^귀머거리$/, '청각장애인'],
  [/^벙어리$/, '언어장애인'],
  [/^정신 ?지체$/, '지적장애'],
  [/^장애를 ?앓고$/, '장애가 있고'],
  [/^장애를 ?앓는$/, '장애가 있는'],
  [/^장애를 ?앓는다면$/, '장애가 있다면'],
];

export const ableistKo: Rule = {
  id: 'ableist-ko',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  languages: ['ko'],
  cues: '장애 벙어리 꿀 귀머거리 절름발이 장님 봉사 눈먼 앉은뱅이 외눈박이 애꾸 곱사 꼽추 언청이 사팔 문둥이 외팔이 육손이 난쟁이 맹인 소경 반신불수 정신 저능아 백치 정박아 지진아 지체아 불구자 병맛 미치광이 자폐 조현병 우울증 치매 중풍 간질 adhd 난독증 발작 발암 암걸 걸릴 걸리겠 걸린 애자 휠체어 정상인'.split(
    ' ',
  ),
  check(draft) {
    return findAll(draft, WORDS)
      .filter((found) => !ABOUT_WORDS.test(around(draft, found, 12, 24)))
      .map((found) => ({ start: found.start, end: found.end, suggestions: instead(draft, found) }));
  },
};

function instead(draft: DraftText, found: Found): readonly Suggestion[] {
  const words = INSTEAD.find(([pattern]) => pattern.test(found.groups[0]))?.[1];
  if (words === undefined) return [];
  const particle = particleAfter(words, draft.text.slice(found.end));
  const span = { start: found.start, end: found.end + (particle?.written.length ?? 0) };
  return [replaceWith(span, words + (particle?.fitting ?? ''))];
}

export const docs: RuleDocs = {
  message: { ko: '장애를 빗댄 표현입니다', en: 'Ableist wording (Korean)' },
  reason: {
    ko: '가볍게 쓴 말이라도 장애를 모자람의 비유로 삼습니다. 국가인권위원회와 공공기관이 쓰지 말자고 정리해 둔 표현입니다.',
    en: 'However lightly meant, it makes disability a figure for failing; the Human Rights Commission and agencies list it as wording to avoid.',
  },
  summary: {
    ko: '결정장애, 벙어리장갑, 장애우처럼 장애를 빗대거나 낮추는 표현을 찾아 바꿀 말을 제안합니다.',
    en: 'Finds Korean words that use disability as a figure or look down on it, and offers others.',
  },
  evidence: [DISABILITY_WORDS],
  bad: { ko: ['메뉴 결정장애 오신 분?', '장애우와 정상인이 함께하는 바자회'] },
  good: { ko: ['메뉴 고르기 어려우신 분?', '청각장애인을 위한 수어 해설을 준비했습니다'] },
};
