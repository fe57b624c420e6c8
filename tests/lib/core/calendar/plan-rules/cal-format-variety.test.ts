import { expect, it } from 'vitest';
import { calFormatVariety } from '@/lib/core/calendar/plan-rules/cal-format-variety';
import { daily, remarksOf } from '@/tests/support/a-plan';

it('finds two weeks of much the same', () => {
  expect(remarksOf(calFormatVariety, daily(6, { theme: '신메뉴 포스터' }))).toEqual([
    ['a0', 'a1', 'a2', 'a3', 'a4', 'a5'],
  ]);
});

it('is quiet where formats or kinds differ, and on a few posts', () => {
  const themes = ['사진 한 장', '투표', '짧은 영상', '사진', '투표', '영상'];
  const kinds = ['information', 'education', 'conversation'] as const;

  expect(
    remarksOf(
      calFormatVariety,
      daily(6).map((slot, at) => ({ ...slot, text: themes[at] ?? '' })),
    ),
  ).toEqual([]);
  expect(
    remarksOf(
      calFormatVariety,
      daily(6).map((slot, at) => ({ ...slot, kind: kinds[at % 3] ?? slot.kind })),
    ),
  ).toEqual([]);
  expect(remarksOf(calFormatVariety, daily(5))).toEqual([]);
});
