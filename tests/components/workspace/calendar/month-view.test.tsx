import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { expectAccessible } from '@/tests/support/axe';
import { aSlot } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

const MORNINGS = aSlot({
  id: 'm',
  theme: 'Good morning',
  date: '2026-11-02',
  time: '09:00',
  recurrence: { frequency: 'weekly', weekdays: [1, 2, 3, 4, 5], interval: 1, end: null, exceptions: [] },
});
const ALONE = aSlot({ id: 'a', theme: 'Quiz', date: '2026-11-28', kind: 'entertainment', state: 'ready' });

const month = () => screen.findByRole('grid', { name: 'November 2026' });
const focused = () => document.activeElement?.textContent;
document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

beforeEach(() => {
  location.hash = '#/calendar';
});

describe('the month', () => {
  it('shows whole weeks from Sunday, marks today, and tells of each slot time, theme, kind, state and account', async () => {
    renderPage(<WorkspaceApp />, { rows: { slots: [ALONE] } });

    const grid = await month();
    const heads = within(grid).getAllByRole('columnheader');
    expect(heads.map((head) => head.getAttribute('aria-label'))[0]).toBe('Sunday');
    expect(within(grid).getAllByRole('row')).toHaveLength(6);
    const today = within(grid).getByRole('link', { name: /^Sunday, November 22, slots: 0/ });
    expect(today.getAttribute('aria-current')).toBe('date');
    const card = within(grid).getByRole('link', { name: /Quiz/ });
    expect(card.textContent).toBe('10:30 QuizFun · Ready · @moa_kr');
  });

  it('folds what a full day has no room for, and opens the day beside it', async () => {
    const slots = Array.from({ length: 5 }, (_, at) => aSlot({ id: `s${at}`, theme: `Slot ${at}` }));
    const { user } = renderPage(<WorkspaceApp />, { rows: { slots } });

    const grid = await month();
    expect(within(grid).getAllByRole('link', { name: /Slot \d/ })).toHaveLength(3);
    await user.click(within(grid).getByRole('link', { name: '2 more on Sunday, November 22' }));

    const day = await screen.findByRole('region', { name: 'Sunday, November 22' });
    expect(within(day).getAllByRole('link', { name: /Slot \d/ })).toHaveLength(5);
    await user.click(within(day).getByRole('button', { name: 'New slot on this day' }));
    expect(await screen.findByRole('textbox', { name: 'Theme' })).toBeDefined();
  });

  it('calls a slot missed whose day went by', async () => {
    renderPage(<WorkspaceApp />, { rows: { slots: [{ ...ALONE, date: '2026-11-20' }] } });

    const card = within(await month()).getByRole('link', { name: /Quiz/ });
    expect(card.textContent).toContain('Missed');
  });

  it('says of a slot on another clock which one it is', async () => {
    renderPage(<WorkspaceApp />, { rows: { slots: [{ ...ALONE, zone: 'Europe/Berlin' }] } });

    const card = within(await month()).getByRole('link', { name: /Quiz/ });
    expect(card.textContent).toContain('Germany Time · Fun');
  });

  it('says so in the list and beside the month, too', async () => {
    location.hash = `#/calendar/${ALONE.date}`;
    const { user } = renderPage(<WorkspaceApp />, { rows: { slots: [{ ...ALONE, zone: 'Europe/Berlin' }] } });

    const day = within(await screen.findByRole('region', { name: /^Saturday/ }));
    expect(day.getByRole('link', { name: /Germany Time/ })).toBeDefined();
    await user.click(screen.getByRole('radio', { name: 'List' }));
    expect(await screen.findByRole('link', { name: /Germany Time/ })).toBeDefined();
  });

  it('tells holidays of the clocks in use and the team’s sensitive dates, in the day’s name and beside it', async () => {
    location.hash = '#/calendar/2026-10';
    const sensitiveDates = [{ day: '10-29', name: '' }];
    const { user } = renderPage(<WorkspaceApp />, { rows: { slots: [ALONE], settings: { sensitiveDates } } });

    const grid = await screen.findByRole('grid', { name: 'October 2026' });
    expect(
      within(grid).getByRole('link', { name: /^Friday, October 9, slots: 0, Hangeul Day/ }),
    ).toBeDefined();
    await user.click(
      within(grid).getByRole('link', { name: /October 29, slots: 0, Itaewon crowd disaster/ }),
    );
    expect(await screen.findByText('Promotion and jokes wait on this day.')).toBeDefined();
  });

  it.each(['en', 'ko'] as const)('has no accessibility problem (%s)', async (language) => {
    const { container } = renderPage(<WorkspaceApp />, { rows: { slots: [MORNINGS, ALONE] }, language });
    await screen.findByRole('grid');
    await expectAccessible(container);
  });
});

describe('by keys', () => {
  it('one walks among days and slots, over the end of the month, and opens what one stands on', async () => {
    const { user } = renderPage(<WorkspaceApp />, { rows: { slots: [MORNINGS, ALONE] } });
    const grid = await month();
    within(grid)
      .getByRole('link', { name: /^Sunday, November 22/ })
      .focus();

    await user.keyboard('{ArrowRight}');
    expect(focused()).toContain('Monday, November 23, slots: 1');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toContain('Good morning');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toContain('Monday, November 30, slots: 1');
    await user.keyboard('{Home}{End}');
    expect(focused()).toContain('Saturday, December 5, slots: 0');
    await user.keyboard('{ArrowDown}');
    expect(await screen.findByRole('grid', { name: 'December 2026' })).toBeDefined();
    await waitFor(() => expect(focused()).toContain('Saturday, December 12, slots: 0'));
    await user.keyboard('{PageUp}');
    await month();
    await waitFor(() => expect(focused()).toContain('Thursday, November 12, slots: 1'));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByRole('textbox', { name: 'Theme' })).toBeDefined();
  });

  it('one comes back to where one was when the panel closes', async () => {
    const { user } = renderPage(<WorkspaceApp />, { rows: { slots: [ALONE] } });
    within(await month())
      .getByRole('link', { name: /Quiz/ })
      .focus();

    await user.keyboard('{Enter}');
    const close = await screen.findByRole('link', { name: 'Close' });
    close.focus();
    await user.keyboard('{Enter}');

    await waitFor(() => expect(focused()).toContain('Quiz'));
  });

  it('a slot is picked up, told where it goes, put down, and brought back', async () => {
    const { user, store } = renderPage(<WorkspaceApp />, { rows: { slots: [ALONE] } });
    within(await month())
      .getByRole('link', { name: /Quiz/ })
      .focus();

    await user.keyboard(' ');
    expect(screen.getByText(/Enter puts it down/)).toBeDefined();
    await user.keyboard('{ArrowDown}{ArrowLeft}');
    expect(screen.getByText('Quiz: Friday, December 4, 10:30')).toBeDefined();
    await user.keyboard('{Enter}');

    await waitFor(async () => expect(await store.slots.find('a')).toMatchObject({ date: '2026-12-04' }));
    await waitFor(() => expect(focused()).toContain('Quiz'));
    expect(screen.getByText('Moved: Quiz, to Friday, December 4, 10:30')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await store.slots.find('a')).toEqual(ALONE);
  });

  it('a move given up leaves everything as it was', async () => {
    const { user, store } = renderPage(<WorkspaceApp />, { rows: { slots: [ALONE] } });
    within(await month())
      .getByRole('link', { name: /Quiz/ })
      .focus();

    await user.keyboard(' {ArrowDown}{Escape}');

    expect(await store.slots.all()).toEqual([ALONE]);
    await waitFor(() => expect(focused()).toContain('Quiz'));
  });

  it('one of a series is asked about: that day, all that follow, or all', async () => {
    const { user, store } = renderPage(<WorkspaceApp />, { rows: { slots: [MORNINGS] } });
    const grid = await month();
    const [, , third] = within(grid).getAllByRole('link', { name: /Good morning/ });
    third?.focus();

    await user.keyboard(' {ArrowDown}{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Move which days of the series?' });
    expect(
      within(dialog)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual([...['This day alone', 'This day and all that follow', 'The whole series', 'Cancel']]);
    await user.keyboard('{Tab}{Enter}');

    await waitFor(async () => expect(await store.slots.onDate('2026-11-04')).toEqual([]));
    expect(await store.slots.onDate('2026-11-11')).toHaveLength(2);
    expect(await store.slots.onDate('2026-11-05')).toHaveLength(1);
    await waitFor(() => expect(focused()).toContain('Good morning'));
  });
});
