import { expect, it } from 'vitest';
import { SLOT_KINDS, type SlotKind } from '@/lib/core/calendar/slot';
import type { OwnText } from '@/lib/core/guidelines/check-context';
import { contentKindOf, contentKindOfOwn } from '@/lib/core/reach/content-kind';
import { ENGLISH_TEXTS, KOREAN_TEXTS } from './content-kind-texts';

/** How many of these made-up texts are filed as their writer meant them; on unseen ordinary posts it was 56 of 64. */
const RIGHT = { ko: 35, en: 35 };

it.each([
  ['ko', KOREAN_TEXTS],
  ['en', ENGLISH_TEXTS],
] as const)('files 35 of 36 texts as their writer did (%s)', (language, texts) => {
  const filed = SLOT_KINDS.flatMap((kind) =>
    texts[kind].map((text) => ({ text, kind, guess: contentKindOf(text) })),
  );
  const wrong = filed
    .filter(({ kind, guess }) => guess !== kind)
    .map(({ text, kind, guess }) => `${kind}, not ${guess}: ${text}`);

  expect(filed).toHaveLength(36);
  expect(filed.length - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(RIGHT[language]);
});

it.each<[string, SlotKind]>([
  ['할인 행사를 취소합니다. 기다리신 분들께 죄송합니다', 'information'],
  ['We are sorry: the sale page was down for an hour', 'information'],
  ['참가비 2만 원, 1월 9일부터 사흘 동안 열립니다', 'information'],
  ['성금 500만 원을 전달했습니다', 'information'],
  ['We raised $4,000 for the shelter', 'information'],
  ['새 머그컵 18,000원', 'promotion'],
])('does not take every sum and every sale for promotion: “%s”', (text, kind) => {
  expect(contentKindOf(text)).toBe(kind);
});

it('reads a text that went out', () => {
  const own: OwnText = {
    text: '겨울 코트 30% 할인',
    at: 1,
    platform: 'x',
    kind: 'post',
    account: '',
    customer: '',
  };

  expect(contentKindOfOwn(own)).toBe('promotion');
});
