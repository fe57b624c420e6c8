import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { aPanel, drawOverlay } from './overlay-stage';

const TITLE = { en: 'Lost parcel', ko: '택배 분실' };

it('says which reply Tab would put in, and does it on a click, too', async () => {
  const shortcut = { composerId: 'c1', typed: 'lost', title: TITLE };
  const { actions } = drawOverlay({ panel: aPanel(null), shortcut });

  await userEvent.click(screen.getByRole('button', { name: 'Tab Insert “Lost parcel”' }));

  expect(actions.expandShortcut).toHaveBeenCalledOnce();
});

it('offers to look for what only begins like a shortcut', () => {
  drawOverlay({ panel: aPanel(null), shortcut: { composerId: 'c1', typed: '분', title: null } }, 'ko');
  expect(screen.getByRole('button', { name: 'Tab ‘/분’ 답글 찾기' })).toBeTruthy();
});

it('is silent beside another composer', () => {
  drawOverlay({ panel: aPanel(null), shortcut: { composerId: 'c2', typed: 'lost', title: TITLE } });
  expect(screen.queryByRole('button', { name: /Lost parcel/ })).toBeNull();
});
