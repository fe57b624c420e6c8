import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { weigh } from '@/lib/core/text/weighted-length';
import { expectAccessible } from '../../support/axe';
import { aPanel, drawOverlay } from './overlay-stage';

const panelOf = (text: string) => aPanel({ text, weightedLength: weigh(text).weightedLength });

it('the ring tells on a click what links, emoji and letters cost', async () => {
  const { container } = drawOverlay({ panel: panelOf('새 메뉴 🍜🍜 https://example.com/menu') });
  const ring = screen.getByRole('button', { name: '36 of 280 as X counts: what adds up to it' });
  expect(ring.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('list', { name: 'What X counts' })).toBeNull();

  await userEvent.click(ring);

  expect(ring.getAttribute('aria-expanded')).toBe('true');
  const costs = within(screen.getByRole('list', { name: 'What X counts' })).getAllByRole('listitem');
  expect(costs.map(({ textContent }) => textContent)).toEqual([
    'Links1 × 23 = 23',
    'Emoji2 × 2 = 4',
    'Korean and other wide letters3 × 2 = 6',
    'Latin letters, digits, spaces3',
  ]);
  await expectAccessible(container);
});

it('says in Korean by how much a post is over the limit', async () => {
  drawOverlay({ panel: panelOf('가'.repeat(150)) }, 'ko');

  await userEvent.click(screen.getByRole('button', { name: 'X 기준 280 중 300: 무엇이 얼마인지 보기' }));

  expect(screen.getByText('한글처럼 넓은 글자')).toBeTruthy();
  expect(screen.getByText('20 초과')).toBeTruthy();
});

it('Facebook counts nothing, so there is no ring', () => {
  drawOverlay({ panel: aPanel({ text: 'hello' }, { site: 'facebook' }) });

  expect(screen.queryByRole('button', { name: /as X counts/ })).toBeNull();
});
