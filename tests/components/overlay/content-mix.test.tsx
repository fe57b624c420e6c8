import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { SlotKind } from '@/lib/core/calendar/slot';
import type { ContentMix } from '@/lib/core/reach/content-mix';
import { aPanel, drawOverlay } from './overlay-stage';

const kinds = (promotions: number, others: number): readonly SlotKind[] => [
  ...Array.from({ length: promotions }, () => 'promotion' as const),
  ...Array.from({ length: others }, () => 'information' as const),
];
const aMix = (changes: Partial<ContentMix> = {}): ContentMix => ({
  ...{ kind: 'promotion', isGuess: true, kinds: kinds(6, 14), promotionStreak: 3 },
  ...{ week: { posts: 12, answers: 30 } },
  ...changes,
});
const draw = (mix: ContentMix, language: 'en' | 'ko' = 'en') =>
  drawOverlay({ panel: aPanel({ text: 'All coats 30% off', mix }) }, language);
const region = () => within(screen.getByRole('region', { name: 'What this account posts' }));

it('says how much of the last posts promotes, and what the present one is taken for', () => {
  draw(aMix());

  expect(region().getByText('6 of the last 20 posts promote; the aim is 4 at most')).toBeTruthy();
  expect(region().getByRole('button', { name: 'This post is for: Promotion (guess)' })).toBeTruthy();
});

it('is corrected with one click, after which it is no guess', async () => {
  const { actions } = draw(aMix());
  await userEvent.click(region().getByRole('button'));

  const choices = within(region().getByRole('group', { name: 'This post is for' }));
  expect(choices.getByRole('radio', { name: 'Promotion' })).toHaveProperty('checked', true);
  await userEvent.click(choices.getByRole('radio', { name: 'How-to' }));

  expect(actions.sayContentKind).toHaveBeenCalledExactlyOnceWith('education');
});

it('tells promotions in a row, what is rarest, and how much is said against how much is answered', async () => {
  draw(aMix({ isGuess: false }));
  await userEvent.click(region().getByRole('button', { name: 'This post is for: Promotion' }));

  for (const words of [
    '3 promotions in a row',
    'There has been least of: How-to',
    'In the last seven days: posts 12, answers 30',
    /no experiment has tested it/,
  ])
    expect(region().getByText(words)).toBeTruthy();
});

it('gives no share before there are ten posts', () => {
  draw(aMix({ kinds: kinds(3, 2) }));

  expect(region().getByText('Posts so far: 5; the share is shown from 10 on')).toBeTruthy();
});

it('speaks Korean to a Korean reader', async () => {
  draw(aMix(), 'ko');
  const korean = within(screen.getByRole('region', { name: '이 계정이 올리는 글' }));

  expect(korean.getByText('최근 20건 가운데 홍보 6건, 목표는 4건 이하')).toBeTruthy();
  await userEvent.click(korean.getByRole('button', { name: '이 글의 종류: 홍보(짐작)' }));
  expect(korean.getByText('최근 7일: 게시물 12건, 답글 30건')).toBeTruthy();
});

it('is silent where earlier texts are not known, as beside a reply', () => {
  drawOverlay({ panel: aPanel({ text: 'Thank you' }, { kind: 'reply' }) });

  expect(screen.queryByRole('region', { name: 'What this account posts' })).toBeNull();
});
