import type { DraftText } from '../../guidelines/draft-text';
import { findAll } from '../../guidelines/find';
import type { Rule, RuleDocs, Suggestion } from '../../guidelines/rule';
import { BROADCAST } from '../../guidelines/scope';
import { PRACTICE } from '../../guidelines/sources/practice';
import { overlap, type Span, withoutOverlaps } from '../../text/span';
import { dropRequest } from '../drop-request';
import { isGrave } from '../mood';

/** What posts ask readers to do, the same thing in both languages on one line. */
const ACTIONS: readonly (readonly [ko: string, en: string])[] = [
  ['팔로우|구독|친구 ?추가|이웃 ?추가', 'follow|subscribe'],
  ['공유|리트윗|재게시|알티', 'share|retweet|repost'],
  ['댓글|답글', 'comment|reply'],
  ['좋아요', 'like'],
  ['(?:회원 ?)?가입', 'sign up|join us|join our'],
  ['구매|구입|주문', 'buy|shop|order|pre-?order'],
  ['예약|예매', 'book|reserve'],
  ['신청|응모|지원', 'apply|enter'],
  ['다운로드|내려받|설치', 'download|install'],
  ['태그|소환', 'tag'],
  ['저장', 'save'],
];

const KOREAN_ASK =
  '(?:버튼)?[도을를]? ?(?:꾹 ?)?(?:하고|하시고|누르고|남기고|달고|해 ?주세요|해 ?주시고|하세요|해 ?보세요|남겨 ?주세요|눌러 ?주세요|달아 ?주세요|아 ?주세요|부탁)';
const ENGLISH_LEAD = '(?<=^\\s{0,3}|(?:[.!?:;,–—&]|\\band|\\bthen|\\bplease)\\s{1,2})';

const ASKS = ACTIONS.map(
  ([ko, en]) =>
    new RegExp(
      `(?<![가-힣])(?:${ko})${KOREAN_ASK}|${ENGLISH_LEAD}(?:${en})\\b(?! (?:of|is|are|was|price))`,
      'gim',
    ),
);

/** Step by step, each step asks for something. */
const STEPS = /^\s*(?:\d{1,2}[.)]|[①-⑨]|step \d|[-•])/im;

export const oneCta: Rule = {
  id: 'one-cta',
  family: 'hint',
  level: 'tip',
  ...BROADCAST,
  check(draft) {
    if (STEPS.test(draft.normal.text) || isGrave(draft)) return [];
    const asks = withoutOverlaps(
      ASKS.flatMap((pattern) => findAll(draft, pattern).slice(0, 1)).toSorted((a, b) => a.start - b.start),
    );
    const [first, second] = asks;
    if (!first || !second) return [];
    const suggestions = [second, first].flatMap((ask) => withoutAsk(draft, ask, asks));
    return [{ start: second.start, end: second.end, ...(suggestions.length > 0 ? { suggestions } : {}) }];
  },
};

/** Only where the sentence asks for this one thing. */
function withoutAsk(draft: DraftText, ask: Span, asks: readonly Span[]): readonly Suggestion[] {
  return dropRequest(draft, ask).filter(
    ({ edit }) => !asks.some((other) => other !== ask && overlap(other, edit)),
  );
}

export const docs: RuleDocs = {
  message: { ko: '요청은 하나만 남기세요', en: 'Keep one request' },
  reason: {
    ko: '요청이 여럿이면 무엇을 해야 할지 흐려집니다. 실험으로 잰 값은 없는 운영 원칙입니다.',
    en: 'Several requests blur what matters. A house rule: nobody has measured its effect.',
  },
  summary: {
    ko: '팔로우와 댓글, 가입처럼 서로 다른 행동을 한 글에서 둘 이상 청하는지 봅니다. 순서 안내는 그대로 둡니다.',
    en: 'Finds posts that ask for two different things, such as to follow and to comment; leaves steps alone.',
  },
  evidence: [PRACTICE],
  bad: {
    ko: [
      '팔로우하고 댓글 남기고 홈페이지에서 가입도 해 주세요!',
      '새 지도를 만들었습니다. 댓글 남겨 주세요. 팔로우도 부탁드려요.',
    ],
    en: ['Follow us, comment below and sign up on our site!', 'The map is out. Download it. Then follow us.'],
  },
  good: {
    ko: ['자세한 신청 방법은 링크에 있습니다 https://example.com/b', '1. 앱을 설치하세요\n2. 회원가입하세요'],
    en: ['Full instructions here: https://example.com/b', 'Comments are welcome. Share prices rose.'],
  },
};
