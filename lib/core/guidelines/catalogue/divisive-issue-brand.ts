import { anyOf } from '../any-of';
import { findByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { BRADY_2017, BRADY_2025 } from '../sources/studies';

const TOPICS = {
  ko: [
    anyOf(
      /(?<![가-힣])보수(?= ?(?:진영|층|정당|세력|정권|단체|언론|우파|성향|정부|지지|표)|[·/,와든]| ?(?:대|vs) ?진보)(?!와 ?(?:교체|점검))|(?<![가-힣])진보(?= ?(?:진영|층|정당|세력|정권|단체|언론|좌파|성향|정부|지지|표)|[·/]|와 ?보수|든|이든| ?(?:대|vs) ?보수)/,
      /(?<![가-힣])(?:좌파|우파|좌익|우익|극우|극좌|종북|친북|친일파?|수구|탄핵|여당(?!\()|야당|여야|정권|대선|총선|국정 ?농단|검찰 ?개혁|태극기 ?(?:부대|집회)|촛불 ?(?:집회|혁명)|개헌|사드|오염수|차별금지법|여성 ?징병|군 ?가산점|여가부|여성가족부|페미(?:니즘|니스트)?|[남여]혐|지지율|젠더 ?갈등|남녀 ?갈등|동성(?:혼|애|결혼)|퀴어|낙태|사형제?|난민|불법 ?체류자|이주민 ?(?:반대|추방)|국보법|국가보안법|민영화|의대 ?증원|노란봉투법|위안부|대북|남북 ?통일|성소수자|정치(?:인|판|권)|(?:광장|도심|반대|규탄) ?집회|여가부|탈원전|원전 ?(?:찬|반)|총기 ?(?:규제|소지))(?!기)/,
      /(?:더불어민주당|국민의힘|국힘|민주당|정의당|개혁신당|조국혁신당)/,
      /(?:대통령|국회의원|국회|장관|정부|정치인)(?:들)?(?:은|는|이|가|부터|도)? ?[^.!?\n]{0,10}?(?:반성|사퇴|퇴진|하야|물러나|무능|한심|책임져|정신)[가-힣]*/,
    ),
  ],
  en: [
    anyOf(
      /\b(?:republicans?|democrats?|gop|(?:far[- ]|alt-)?(?:left|right)[- ]w(?:ing|inger)s?(?! (?:to|for|of|seats?|view|door|is closed))|far[- ](?:left|right)|impeach\w*|liberals|conservatives|maga|woke(?:ness| mob)|trump(?!et| card)|biden|brexit\w*|antifa)\b/,
      /\b(?:abortions?|pro[- ](?:life|choice)|gun (?:control|rights|lobby)|(?:second|2nd) amendment|(?:build|border) (?:the )?wall|(?:illegal )?immigrants?|immigration|deport(?:ed|ation)s?|death penalty|defund|(?:black|blue|all) lives matter|critical race theory|affirmative action|reparations|trans(?:gender)? (?:rights|athletes|agenda|women in|bans?)|gender ideology|(?:same[- ]sex|gay) marriage|vaccine mandates?|anti[- ]?vax\w*|climate (?:hoax|change (?:is|isn))|gaza|palestin\w+|israel\w*|zionis\w+|culture wars?|socialis[mt]s?|communis[mt]s?|(?:stolen|rigged) election|cancel culture|feminis[mt]s?|toxic masculinity|universal basic income|great again|elections?(?! day hours)|red or blue|legali[sz]e (?:it|weed|drugs))\b/,
      /\b(?:the (?:president|government|prime minister|opposition|senator)|congress|parliament|politicians)\b[^.!?\n]{0,12}?\b(?:should (?:resign|be ashamed|step down)|must (?:go|resign)|(?:is|are) (?:a joke|useless|corrupt|clueless|lying|a disgrace))\b/,
    ),
  ],
};

export const divisiveIssueBrand: Rule = {
  id: 'divisive-issue-brand',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  cues: '보수 진보 좌파 우파 좌익 우익 극우 극좌 종북 친북 친일 수구 탄핵 여당 야당 여야 정권 대선 총선 국정 검찰 태극기 촛불 개헌 사드 오염수 차별금지 징병 가산점 여가부 가족부 페미 남혐 여혐 지지율 갈등 동성 퀴어 낙태 사형 난민 체류자 이주민 국보법 보안법 민영화 의대 노란봉투 위안부 대북 남북 성소수 정치 집회 원전 총기 민주당 국민의힘 국힘 정의당 신당 대통령 국회 장관 정부 정치인 republican democrat gop wing far impeach liberals conservatives maga woke trump biden brexit antifa abortion pro amendment gun wall immigra deport penalty defund lives race affirmative reparation trans gender marriage mandate vax climate gaza palestin israel zionis culture sociali communis election again blue feminis masculinity income legali president government minister opposition senator congress parliament politicians'.split(
    ' ',
  ),
  check: (draft) => findByLanguage(draft, TOPICS),
};

export const docs: RuleDocs = {
  message: { ko: '정치적으로 갈리는 주제입니다', en: 'Politically divisive topic' },
  reason: {
    ko: '도덕적·감정적인 말은 하나 늘 때마다 13%쯤 더 퍼지지만, 주로 같은 편 안에서 퍼집니다. 회사 계정이라면 올리기 전에 승인을 받으세요.',
    en: 'Each moral-emotional word spreads a message some 13 % further, mostly within one camp; on a company account, get approval before taking sides.',
  },
  summary: {
    ko: '정당과 진영, 찬반이 갈리는 사회 쟁점을 언급하는 글을 찾습니다.',
    en: 'Finds mentions of parties, camps and contested public issues.',
  },
  evidence: [BRADY_2025, BRADY_2017],
  bad: {
    ko: ['야당은 반성하세요 ㅋㅋ', '보수 진영이 왜 표를 못 얻는지 아시나요?'],
    en: ['Democrats vs Republicans lol', 'Gun control is long overdue, and we said it first'],
  },
  good: {
    ko: ['엘리베이터 유지보수로 오후 2시부터 멈춥니다', '한 걸음 진보한 배터리 기술을 만나 보세요'],
    en: ['Take the second right, then left at the wing', 'Conservative estimate: ready by noon'],
  },
};
