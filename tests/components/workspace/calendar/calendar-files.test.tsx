import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { slotFiles } from '@/lib/exchange/slot-files';
import { aSlot, NOW } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

/** With one event that comes again as nothing here can. */
const GOOGLE = new File(
  [readFileSync('tests/fixtures/ics/google.ics', 'utf8').replace('FREQ=YEARLY', 'FREQ=YEARLY;BYWEEKNO=1')],
  'google.ics',
  { type: 'text/calendar' },
);

const INPUT = { selector: 'input' };

beforeEach(() => {
  location.hash = '#/calendar/2026-11?view=list';
});

it('shows what a calendar file would change and what stays out, then takes it in, and back out, in one step', async () => {
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { slots: [aSlot()] } });

  await user.upload(await screen.findByLabelText('Import', INPUT), GOOGLE);
  const dialog = await screen.findByRole('dialog', { name: 'What this file would change' });
  expect(within(dialog).getByRole('heading', { name: 'New: 5' })).toBeDefined();
  expect(within(dialog).getByText(/first day alone comes in/).textContent).toContain('BYWEEKNO=1');
  expect(within(dialog).getByText('Cancelled: left out')).toBeDefined();
  expect(within(dialog).getByText('취소된 행사 · line 71')).toBeDefined();
  expect(within(dialog).getByText('Comes in without: Place (LOCATION), Reminder (VALARM)')).toBeDefined();
  expect(await store.slots.all()).toEqual([aSlot()]);

  await user.click(within(dialog).getByRole('button', { name: 'Import 5' }));
  await waitFor(async () => expect(await store.slots.all()).toHaveLength(6));
  expect(screen.getByRole('region', { name: 'Monday, November 23' }).textContent).toContain('아침 인사');

  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await store.slots.all()).toEqual([aSlot()]));
});

it('takes a table in row by row, and tells of each row that stays out its line and why', async () => {
  const table = [
    '날짜,시각,주제,부서',
    '2026-11-23,9:10,김장 안내,홍보',
    '2026-02-30,9:10,없는 날,홍보',
  ].join('\n');
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { slots: [aSlot()] } });

  await user.upload(await screen.findByLabelText('Import', INPUT), new File([table], 'plan.csv'));
  const dialog = await screen.findByRole('dialog', { name: 'What this file would change' });
  expect(within(dialog).getByRole('heading', { name: 'New: 1' })).toBeDefined();
  expect(within(dialog).getByText(/^line 3 · 날짜$/i)).toBeDefined();
  expect(within(dialog).getByText(/부서/)).toBeDefined();
  await user.click(within(dialog).getByRole('button', { name: 'Import 1' }));

  await waitFor(async () =>
    expect(await store.slots.onDate('2026-11-23')).toMatchObject([{ time: '09:10', theme: '김장 안내' }]),
  );
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await store.slots.all()).toEqual([aSlot()]));
});

it('says so of a file that is no calendar, in Korean too, and takes nothing in', async () => {
  const { user, store } = renderPage(<WorkspaceApp />, { language: 'ko' });

  await user.upload(await screen.findByLabelText('가져오기', INPUT), new File(['theme,owner'], 'plan.csv'));

  expect(await screen.findByText(/캘린더 파일이 아닙니다/)).toBeDefined();
  expect(await store.slots.all()).toEqual([]);
});

it('hands the whole calendar out as a file', async () => {
  const writeIcs = vi.spyOn(slotFiles, 'writeIcs');
  const { user } = renderPage(<WorkspaceApp />, { rows: { slots: [aSlot()] } });

  await user.click(await screen.findByRole('button', { name: 'Export .ics' }));

  await waitFor(() => expect(writeIcs).toHaveBeenCalledWith([aSlot()], NOW));
  expect(await writeIcs.mock.results[0]?.value).toContain('SUMMARY:Autumn menu');
});

it('calls what is no event by the name that people have for it, in Korean, too', async () => {
  const file = new File([readFileSync('tests/fixtures/ics/outlook.ics')], 'outlook.ics');
  const { user } = renderPage(<WorkspaceApp />, { rows: { slots: [aSlot()] }, language: 'ko' });

  await user.upload(await screen.findByLabelText('가져오기', INPUT), file);
  const dialog = await screen.findByRole('dialog');

  expect(within(dialog).getByText('할 일(VTODO): 일정이 아니라서 가져오지 않습니다')).toBeDefined();
  expect(within(dialog).getByText('빼고 가져오는 것: 참석자(ATTENDEE)')).toBeDefined();
});
