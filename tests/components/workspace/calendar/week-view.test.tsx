import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { expectAccessible } from '@/tests/support/axe';
import { aSlot } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

const ALONE = aSlot({ id: 'a', theme: 'Quiz', date: '2026-11-25', time: '09:00' });

const card = async () => within(await screen.findByRole('grid')).findByRole('link', { name: /Quiz/ });

beforeEach(() => {
  location.hash = '#/calendar/2026-11-25?view=week';
});

it('keeps the way of looking while one goes from week to week and opens a slot', async () => {
  const { user } = renderPage(<WorkspaceApp />, { rows: { slots: [ALONE] } });

  await screen.findByRole('grid', { name: /^November 22\s–\s28, 2026$/ });
  await user.click(screen.getByRole('button', { name: 'Next week' }));
  await screen.findByRole('grid', { name: /^November 29\s–\sDecember 5, 2026$/ });
  await user.click(screen.getByRole('button', { name: 'This week' }));
  await user.click(await card());

  expect(await screen.findByRole('textbox', { name: 'Theme' })).toBeDefined();
  expect(screen.getByRole('grid', { name: /^November 22\s–\s28, 2026$/ })).toBeDefined();
  expect(location.hash).toBe('#/calendar/a?view=week');
  await user.click(screen.getByRole('radio', { name: 'Month' }));
  expect(await screen.findByRole('grid', { name: 'November 2026' })).toBeDefined();
});

it('gives a day with many slots at one hour the room to read each, and scrolls where that is more than there is', async () => {
  const slots = Array.from({ length: 9 }, (_, at) => ({ ...ALONE, id: `s${at}` }));
  renderPage(<WorkspaceApp />, { rows: { slots } });

  const grid = await screen.findByRole('grid');
  await within(grid).findAllByRole('link', { name: /Quiz/ });
  const widths = [...grid.querySelectorAll('col')].map(({ style }) => Number.parseInt(style.width, 10));
  expect((widths[4] ?? 0) / slots.length).toBeGreaterThanOrEqual(60);
  expect(Number.parseInt(grid.style.minWidth, 10)).toBeGreaterThan(widths[4] ?? 0);
});

it('moves a slot by hours and quarters with keys', async () => {
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { slots: [ALONE] } });
  (await card()).focus();

  await user.keyboard(' {ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{/Shift}{ArrowRight}{Enter}');

  await waitFor(async () =>
    expect(await store.slots.find('a')).toMatchObject({ date: '2026-11-26', time: '11:15' }),
  );
});

it('makes a slot longer and shorter with keys, says how long it would be, and takes that back', async () => {
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { slots: [ALONE] } });
  (await card()).focus();

  await user.keyboard(' {+}{+}{-}{+}');
  expect(screen.getByText('Quiz: Wednesday, November 25, 09:00, 60 min')).toBeDefined();
  await user.keyboard('{Enter}');
  await waitFor(async () =>
    expect(await store.slots.find('a')).toMatchObject({ date: '2026-11-25', time: '09:00', minutes: 60 }),
  );
  expect(await screen.findByText('Length changed: Quiz, 60 min')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await store.slots.find('a')).toMatchObject({ minutes: 30 }));
});

it('draws what time it is across today, on the team’s clock, and announces nothing', async () => {
  location.hash = '#/calendar/2026-11-22?view=week';
  const { container } = renderPage(<WorkspaceApp />, { rows: { slots: [ALONE] } });
  await screen.findByRole('grid');

  const lines = [...container.querySelectorAll<HTMLElement>('.tw-week-now')];
  expect(lines.map((line) => line.getAttribute('aria-hidden'))).toEqual(['true']);
  expect(Number.parseFloat(lines[0]?.style.top ?? '')).toBeCloseTo((10 / 24) * 100, 3);
});

it('shows where a slot goes on past midnight, which opens it and is no slot of its own', async () => {
  const late = { ...ALONE, date: '2026-11-21', time: '23:30', minutes: 60 };
  const { user } = renderPage(<WorkspaceApp />, { rows: { slots: [late] } });

  const part = await screen.findByRole('link', {
    name: 'Goes on since Saturday, November 21, 23:30, until 00:30: Quiz',
  });
  expect(part.getAttribute('draggable')).toBe('false');
  expect(part.style.top).toBe('0%');
  part.focus();
  await user.keyboard(' ');
  expect(screen.queryByText(/^Picked up/)).toBeNull();
  await user.click(part);

  expect(await screen.findByRole('textbox', { name: 'Theme' })).toBeDefined();
  expect(screen.getByRole('grid', { name: /^November 15/ })).toBeDefined();
});

it('shows a slot that is moved into the next week there', async () => {
  const { user } = renderPage(<WorkspaceApp />, { rows: { slots: [ALONE] } });
  (await card()).focus();

  await user.keyboard(' {PageDown}');
  await screen.findByRole('grid', { name: /^November 29\s–\sDecember 5, 2026$/ });
  await user.keyboard('{Enter}');

  await waitFor(() => expect(document.activeElement?.textContent).toContain('Quiz'));
});

it.each(['en', 'ko'] as const)('has no accessibility problem (%s)', async (language) => {
  const { container } = renderPage(<WorkspaceApp />, { rows: { slots: [ALONE] }, language });
  await screen.findByRole('grid');
  await expectAccessible(container);
});
