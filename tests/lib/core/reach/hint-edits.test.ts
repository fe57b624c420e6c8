import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCheck } from '@/lib/core/guidelines/engine';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { HINTS } from '@/lib/core/reach/hints';
import { entitiesOf } from '@/lib/core/text/entities';
import { particleAfter } from '@/lib/core/text/particles';
import { applyEdit } from '@/lib/core/text/span';

const KOREAN = [
  '안녕하세요. 고객센터입니다.',
  '안녕하세요, 고객님!',
  '안녕하세요 고객 여러분께 알려 드립니다.',
  '즐거운 금요일입니다!',
  '드디어 공개합니다!',
  '이벤트를 진행하고 있습니다.',
  '절차를 진행하고 있습니다',
  '배송과 관련하여 고객님께 알려 드립니다.',
  '조사결과 관련하여 알려 드립니다.',
  '정말 오래 준비한 다양한 색상의 이어폰입니다.',
  '매우 크고 다양한 행사가 열립니다',
  '헌혈 버스가 29일 본사 앞에 옵니다',
  '신청은',
  '자세한 내용:',
  '팔로우해 주세요.',
  '댓글도 남겨 주세요!',
  '리트윗 부탁드립니다.',
  '새 매장을 열었으니 댓글 남겨 주세요.',
  '오늘 마감!!!!',
  '이게 된다고요?!?!',
  '오늘 준비물\n✅ 장갑\n✅ 물',
  '물류센터를 두 곳 더 열고 밤에도 차를 보낸 덕분에 평균 서른한 시간에서 스물두 시간으로 줄었고, 다음 달에는 강원과 제주에서도 같은 날 나갑니다.',
];
const ENGLISH = [
  'Exciting news!',
  'Hi everyone,',
  'We are really very pleased to announce that our pool opens on Friday.',
  'We are excited to share our new map.',
  'Happy Monday!',
  'In order to help, we came.',
  'Currently iPhone repairs take an hour.',
  'This is a really easy way and a very old one.',
  'Customers can now track their parcels.',
  'Lost dog near the station',
  'Blood donors needed at',
  'Follow us!',
  'Comment below.',
  'Please retweet!',
  'FREE COFFEE FOR EVERYONE TODAY',
  'I HAVE A GIFT FOR YOU TODAY',
  'Bring:\n🎒 A bag\n🥤 Water',
  'The new branch is close to the station and has a large car park behind the building, and we have a playroom for children who come along with their parents on weekends',
];
const BETWEEN = ['https://example.com/a?fbclid=1', '(https://example.com/b)', '#가을', '@help', '🎉', '😍😍'];

const post = fc
  .constantFrom(KOREAN, ENGLISH)
  .chain((sentences) =>
    fc
      .array(
        fc.tuple(
          fc.oneof(
            { weight: 2, arbitrary: fc.constantFrom(...sentences) },
            { weight: 1, arbitrary: fc.constantFrom(...BETWEEN) },
          ),
          fc.constantFrom(' ', ' ', '\n', '\n\n'),
        ),
        { minLength: 1, maxLength: 7 },
      )
      .map((parts) => parts.flat().join('').trim()),
  );

const hintsOnly = createCheck({ rules: HINTS, guide: EMPTY_GUIDE, now: () => 0 });
const CONTEXT = { kind: 'post', hasMedia: false, media: [], zone: 'Asia/Seoul', time: 0 } as const;
/** Repairing a tag or a link is what these are for. */
const ON_ENTITIES = /^(?:hashtag-|link-tracking$)/;

const TORN: readonly RegExp[] = [
  / {2}/g,
  /[ \t][.,!?](?=\s|$)/g,
  /^\s|[ \t]\n|\n{3}/g,
  /^- *$/gm,
  /(?<=^|[\s.!?])(?:께|[을를은는의와과]|에서?|으로|입니다)(?=[\s.!?,]|$)/g,
  /을를|를을|을을|를를/g,
  /[\p{L}\p{N}.,!?](?:#\p{L}|@\w|https?:)/gu,
  /(?<=^|[.!?] )(?!https?:|iPhone)[a-z]/g,
  /\ba (?=easy|old)/g,
];

/** What an edit broke that was whole before it. */
function broken(before: string, after: string): readonly string[] {
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const entities = (text: string) => {
    const { urls, hashtags, mentions } = entitiesOf(text);
    return [...urls, ...hashtags, ...mentions].map(({ value }) => value);
  };
  const hasWords = (text: string) =>
    /[\p{L}\p{N}]/u.test(text.replace(/https?:\S+|[#@][\p{L}\p{N}_]+/gu, ''));
  return [
    ...TORN.filter((pattern) => count(after, pattern) > count(before, pattern)).map(String),
    ...entities(after).filter((one) => !entities(before).includes(one)),
    ...[...after.matchAll(/(?<![#\p{L}]\p{L}*)([가-힣]+)([을를])(?=\s)/gu)]
      .filter(([, word = '', written = '']) => particleAfter(word, written)?.fitting !== written)
      .map(([word]) => word),
    ...(hasWords(after) || !hasWords(before) ? [] : ['no words are left']),
  ];
}

it('no edit of a hint tears spaces, particles, sentences, links or tags', () => {
  fc.assert(
    fc.property(post, fc.constantFrom('x', 'facebook'), (text, platform) => {
      const torn = hintsOnly(text, { ...CONTEXT, platform }).hints.flatMap(({ rule, suggestions }) =>
        ON_ENTITIES.test(rule)
          ? []
          : suggestions.flatMap(({ edit }) => {
              const after = applyEdit(text, edit);
              return broken(text, after).map((what) => `${rule} ${what} → ${after}`);
            }),
      );
      expect(torn).toEqual([]);
    }),
    { numRuns: 400 },
  );
}, 20_000);
