import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { expectAccessible } from '../../support/axe';
import { aPanel, drawOverlay } from './overlay-stage';

const TEXT = '내일 0시부터 4시까지 점검합니다\n둘째 줄\n셋째 줄\n넷째 줄은 숨습니다';
const region = { name: 'On a phone, about this shows before “See more”' };

it('a long post on Facebook shows its first lines as a phone will', () => {
  drawOverlay({ panel: aPanel({ text: TEXT }, { site: 'facebook' }) });

  const shown = screen.getByRole('region', region);
  expect(shown.textContent).toContain('내일 0시부터 4시까지 점검합니다\n둘째 줄\n셋째 줄…');
  expect(shown.textContent).not.toContain('넷째');
});

it('says how sure that is', async () => {
  const { container } = drawOverlay({ panel: aPanel({ text: TEXT }, { site: 'facebook' }) });

  await userEvent.click(within(screen.getByRole('region', region)).getByRole('button', { name: 'Why?' }));

  expect(screen.getByText(/three lines of a Page’s text · 2019-08-19 · platform statement/)).toBeTruthy();
  expect(screen.getByText(/Guides of scheduling tools.* · 2026-11 · practice/)).toBeTruthy();
  await expectAccessible(container);
});

it('speaks Korean to a Korean reader', () => {
  drawOverlay({ panel: aPanel({ text: TEXT }, { site: 'facebook' }) }, 'ko');

  expect(
    screen.getByRole('region', { name: '휴대전화에서 ‘더 보기’ 앞에 대략 여기까지 보입니다' }),
  ).toBeTruthy();
});

it('stays away where all of a post shows, from comments, and from X', () => {
  const short = drawOverlay({ panel: aPanel({ text: '짧은 글' }, { site: 'facebook' }) });
  expect(screen.queryByRole('region', region)).toBeNull();
  short.unmount();
  const comment = drawOverlay({ panel: aPanel({ text: TEXT }, { site: 'facebook', kind: 'comment' }) });
  expect(screen.queryByRole('region', region)).toBeNull();
  comment.unmount();
  drawOverlay({ panel: aPanel({ text: TEXT }) });
  expect(screen.queryByRole('region', region)).toBeNull();
});
