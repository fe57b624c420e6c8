import { originalSpan } from '../../text/mapped-text';
import type { Span } from '../../text/span';
import type { DraftText } from '../draft-text';
import { type Found, findAll } from '../find';
import type { Rule, RuleDocs, Suggestion } from '../rule';
import { EVERYWHERE } from '../scope';
import { LEWICKI } from '../sources/service-studies';
import { replaceWith } from '../suggest';

/** Asking for understanding, with the "여러분의" and the connective in front of it. */
const ASKS =
  /(?<joint>(?<=[있없했됐었았])으니|되[오으]?니|이(?:오니|니|며|므로)|하(?:오니|니|며))?(?<gap>,? ?)(?<ask>(?:(?:고객|여러분|입주민|주민|회원|이용자|시민|승객|독자|학부모|참가자|방문객|소비자|구독자)[가-힣]{0,3}(?: ?(?:여러분|분들|님들?))?의,? ?)?(?:(?:너그러[운이]|너른|넓은|많은|깊은|널리|부디|따뜻한|다시 ?한 ?번|고객님의?|모쪼록|거듭|조금만),? ?){0,2}(?:양해|이해(?=(?:와 ?협조)?[를]? ?(?:부탁|바랍|바라|구합|구하)|해 ?주시[기면]))(?:와 ?협조|와 ?이해)?(?:[를을]|의 ?말씀[을]?)? ?(?:말씀(?:을)? ?)?(?:좀 ?)?(?:부탁|바랍|바라|구합|구하(?:고자|오|며|는 ?바)|구해요|해 ?주(?!셔)|하여 ?주(?!셔)|드립|드려)[가-힣]*(?: ?(?:바랍니다|부탁드립니다|부탁드려요|감사하겠습니다|드립니다|드려요|주세요))?)/g;

/** An apology or an owned fault somewhere makes it more than a request. */
const OWNED = /죄송|사과|송구|미안|잘못|책임|실수|불찰|사죄/;
/** What was announced beforehand and went wrong for nobody. */
const PLANNED =
  /(?:정기|시스템|서버|야간|새벽|사전|안전|정밀) ?점검|점검 ?(?:예정|시간|안내|일정|작업)|정비 ?작업|휴무|휴점|공사|이전 ?안내|리모델링|리뉴얼|촬영|단축 ?(?:영업|운영)|명절|연휴|입장 ?(?:제한|불가)|반려동물/;
/** What people had to bear. */
const TROUBLE =
  /지연|늦|밀[려리]|품절|취소|장애|오류|불편|중단|혼잡|대기|몰[려리]|폭주|부족|차질|어렵|어려[운우]|못|않|안 ?되|수급|불가|고장|변경|인상|누락|사고|느[려린]|없어|수리/;

/** How the sentence in front of it ends once it stands alone. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^으니/, '습니다. '],
  [/^되/, '됩니다. '],
  [/^하/, '합니다. '],
  [/^이/, '입니다. '],
];

export const yanghaeOnly: Rule = {
  id: 'yanghae-only',
  family: 'reply',
  level: 'advise',
  ...EVERYWHERE,
  languages: ['ko'],
  cues: ['양해', '이해'],
  check(draft) {
    const { text } = draft.normal;
    if (OWNED.test(text) || PLANNED.test(text)) return [];
    if (draft.context.kind === 'post' && !TROUBLE.test(text)) return [];
    return findAll(draft, ASKS).map((found) => ({ ...askIn(draft, found), suggestions: [sorry(found)] }));
  },
};

/** The request itself, without the ending of the clause in front of it. */
function askIn(draft: DraftText, { at, groups }: Found): Span {
  const end = at + groups[0].length;
  return originalSpan(draft.normal, end - (groups.groups?.['ask']?.length ?? 0), end);
}

function sorry(found: Found): Suggestion {
  const { joint = '', gap = '' } = found.groups.groups ?? {};
  const before = ENDINGS.find(([pattern]) => pattern.test(joint))?.[1] ?? `${joint}${gap}`;
  return replaceWith(found, `${before}죄송합니다`, { ko: '죄송합니다', en: '죄송합니다' });
}

export const docs: RuleDocs = {
  message: { ko: "'양해'는 사과가 아닙니다", en: 'Asking for understanding is not an apology' },
  reason: {
    ko: '양해는 상대에게 하는 부탁입니다. 사과에서 가장 무거운 부분은 책임 인정이니, 먼저 인정하고 사과하세요.',
    en: '“양해” asks something of the customer; what weighs most in an apology is owning the fault.',
  },
  summary: {
    ko: '사과 없이 양해만 구하는 글을 찾습니다.',
    en: 'Finds Korean texts that ask for understanding without an apology.',
  },
  evidence: [LEWICKI],
  bad: {
    ko: [
      '주문 폭주로 지연되오니 양해 바랍니다',
      '재고가 부족해 출고가 늦어지고 있습니다. 너른 양해 부탁드립니다',
    ],
  },
  good: {
    ko: [
      '주문량을 잘못 예측해 늦었습니다. 죄송합니다. 14일까지 모두 보내겠습니다',
      '12월 3일 새벽 2시부터 4시까지 정기 점검으로 앱이 멈춥니다. 양해 부탁드립니다',
    ],
  },
};
