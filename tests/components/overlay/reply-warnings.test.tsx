import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aTemplate } from '@/tests/support/builders';
import { drawOverlay } from './overlay-stage';
import { aForm, aPalette } from './reply-views';

const OUTDATED = 'This reply was to be reviewed by now. Read it before you use it.';
const SAID = 'They have had these words from you before. Say it in your own words.';

const form = (changes: { saidHere?: boolean; outdated?: boolean }) =>
  aForm('', {
    wordings: [{ body: 'I’m sorry, your {item} is late.', saidHere: changes.saidHere ?? false }],
    outdated: changes.outdated ?? false,
    missing: ['item'],
  });

it('a reply whose review is due says so in the palette, from that day on', () => {
  const palette = aPalette([aTemplate({ reviewAt: '2026-11-22' })], { today: '2026-11-22' });
  const { store } = drawOverlay({ palette });
  expect(screen.getByText(OUTDATED)).toBeDefined();

  act(() => store.setState({ palette: { ...palette, today: '2026-11-21' } }));
  expect(screen.queryByText(OUTDATED)).toBeNull();
});

it('and before its blanks are filled', () => {
  drawOverlay({ blanks: form({ outdated: true }) });
  expect(screen.getByText(OUTDATED)).toBeDefined();
  expect(screen.queryByText(SAID)).toBeNull();
});

it.each([
  ['en', 'Needs a release from: safety, legal'],
  ['ko', '먼저 확인받을 곳: 안전·법무'],
] as const)(
  'a reply that somebody must release first names them in the reader’s words (%s)',
  (language, words) => {
    const template = aTemplate({ gate: 'safety+legal, 15 min' });
    drawOverlay({ blanks: aForm('', { template, missing: ['item'] }) }, language);

    expect(screen.getByText(words)).toBeDefined();
  },
);

it('words that this customer has had in every wording are named as such', () => {
  drawOverlay({ blanks: form({ saidHere: true }) });
  expect(screen.getByText(SAID)).toBeDefined();
  expect(screen.queryByText(OUTDATED)).toBeNull();
});
