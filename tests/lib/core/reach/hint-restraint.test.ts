import { describe, expect, it } from 'vitest';
import type { CheckContext, OwnText } from '@/lib/core/guidelines/check-context';
import { createCheck } from '@/lib/core/guidelines/engine';
import { isHint } from '@/lib/core/guidelines/finding';
import { foreground } from '@/lib/core/guidelines/foreground';
import { createFullCheck } from '@/lib/core/guidelines/full-check';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { ORDINARY_POSTS } from '@/lib/core/guidelines/ordinary-posts';
import type { Platform } from '@/lib/core/platform';
import { HINTS } from '@/lib/core/reach/hints';
import { applyEdit } from '@/lib/core/text/span';

const hintsOnly = createCheck({ rules: HINTS, guide: EMPTY_GUIDE, now: () => 0 });

/** A Monday morning in Seoul, nothing attached, nothing known of what went before. */
const PLAIN = {
  kind: 'post',
  hasMedia: false,
  media: [],
  zone: 'Asia/Seoul',
  time: Date.UTC(2026, 10, 23, 0, 30),
} as const;

const own = (text: string, platform: Platform): OwnText => ({
  ...{ text, platform, at: PLAIN.time - 6 * 86_400_000, kind: 'post', account: '', customer: '' },
});
const LATELY = Array.from({ length: 20 }, (_, at) =>
  at % 2 ? `${at}번 코트 30% 할인` : `${at}번 창구가 문을 엽니다`,
);
const NAGGED: Omit<CheckContext, 'platform'> = {
  ...PLAIN,
  time: Date.UTC(2026, 10, 23, 14, 40),
  recent: (['x', 'facebook'] as const).flatMap((platform) => LATELY.map((text) => own(text, platform))),
};

describe('ordinary posts', () => {
  const hintsPer = (context: Omit<CheckContext, 'platform'>) =>
    ORDINARY_POSTS.map(({ text, platform }) => hintsOnly(text, { ...context, platform }).hints);
  const mean = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0) / counts.length;

  it('get half a hint each, and none of them more than two', () => {
    const counts = hintsPer(PLAIN).map((hints) => hints.length);

    expect(mean(counts)).toBeLessThan(0.6);
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
  });

  it('show little more than one each on an account that sells half the time, asks nothing and posts at night', () => {
    const shown = hintsPer(NAGGED).map((hints) => foreground([], hints).shown.length);

    expect(mean(shown)).toBeLessThan(1.2);
    expect(Math.max(...shown)).toBeLessThanOrEqual(2);
  });

  it('are held by none of them', () => {
    const holding = ORDINARY_POSTS.flatMap(({ text, platform }) =>
      hintsOnly(text, { ...NAGGED, platform }).findings.map(({ rule }) => `${rule}: ${text}`),
    );

    expect(holding).toEqual([]);
  });
});

/** Form, not cheer: these are right also where something bad is told. */
const SOBER = [
  'over-limit-x',
  'readability',
  'hashtag-camelcase',
  'hashtag-broken',
  'emoji-moderation',
  'shouting',
  'link-tracking',
];

describe('grave texts get no cheerful advice', () => {
  it.each([
    '오늘 14시부터 결제 장애로 불편을 드려 죄송합니다. 새 매장과 신메뉴 소식은 미루겠습니다',
    '안녕하세요, 모아입니다. 저희 실수로 저희 고객께 저희가 잘못 안내했습니다. 사과드립니다',
    '삼가 고인의 명복을 빕니다. 유가족께 깊은 위로를 전합니다',
    '[리콜] 의자 A-210의 나사가 풀릴 수 있어 많은 분께 알려 드립니다. 사용을 멈춰 주세요. 리트윗 부탁드립니다',
    '참사 1주기, 함께 봉사활동을 했습니다. 희생자를 추모합니다',
    '폭우로 여러 매장이 문을 닫았습니다. 앱 화면이 바뀌었습니다',
    'Hello everyone! We are sorry: our app and our shop and our phones are down. New store is open again at four',
    'Our thoughts are with the families. We mourn with them and we volunteered at the shelter',
    'Product recall: many chairs A-210 can come loose. We announced it to our shops. Please retweet',
    'Customers cannot log in during maintenance. Great keynote today all the same',
    'Because of the flood several branches stay closed. Follow us, comment below and sign up for news',
  ])('“%s”', (text) => {
    for (const platform of ['x', 'facebook'] as const) {
      const { hints } = hintsOnly(text, { ...NAGGED, platform });
      expect(hints.map(({ rule }) => rule).filter((rule) => !SOBER.includes(rule))).toEqual([]);
    }
  });
});

describe('every edit of a hint', () => {
  const TEXTS = [
    '안녕하세요, 모아입니다! #신메뉴를 소개합니다 🔥🔥🔥 놓치지 마세요!!!! https://example.com/a?fbclid=1',
    '즐거운 금요일입니다! 팔로우해 주세요. 댓글도 남겨 주세요. #가을',
    'Exciting news! Customers can now track their parcels!!! #digitalinclusionweek https://x.com/a/status/1?s=20',
    ...ORDINARY_POSTS.map(({ text }) => text),
  ];

  it('is taken up once: done to the text, it is not offered again', () => {
    const again = TEXTS.flatMap((text) =>
      hintsOnly(text, { ...PLAIN, platform: 'x' }).hints.flatMap(({ rule, suggestions }) =>
        suggestions.flatMap(({ edit }) => {
          const after = applyEdit(text, edit);
          const offered = hintsOnly(after, { ...PLAIN, platform: 'x' }).hints.filter(
            (hint) =>
              hint.rule === rule && hint.suggestions.some((one) => applyEdit(after, one.edit) === after),
          );
          return offered.length > 0 || after === text ? [`${rule}: ${after}`] : [];
        }),
      ),
    );

    expect(again).toEqual([]);
  });

  it('leaves no doubled spaces, no space before a mark, and no empty text', () => {
    const torn = TEXTS.flatMap((text) =>
      hintsOnly(text, { ...PLAIN, platform: 'x' }).hints.flatMap(({ rule, suggestions }) =>
        suggestions
          .map(({ edit }) => applyEdit(text, edit))
          .filter((after) => /(?<=\S) {2}(?=\S)| [.,!?](?=\s|$)|^\s*$|^\s/.test(after))
          .map((after) => `${rule}: ${after}`),
      ),
    );

    expect(torn).toEqual([]);
  });
});

it('a hint that the team raises to a warning holds like any other', () => {
  const guide = { ...EMPTY_GUIDE, rules: { shouting: { on: true, level: 'warn' as const } } };
  const { findings, hints } = createFullCheck({ guide, now: () => 0 })('Wow!!!!', {
    platform: 'x',
    kind: 'post',
  });

  expect(findings.map(({ rule }) => rule)).toEqual(['shouting']);
  expect(hints.every(isHint)).toBe(true);
});
