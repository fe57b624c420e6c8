import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { ALL_RULES } from '@/components/workspace/guide/all-rules';
import { EVIDENCE_ROWS } from '@/components/workspace/guide/evidence/evidence-rows';
import { RULE_DOCS } from '@/components/workspace/guide/rule-docs';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { expectAccessible } from '@/tests/support/axe';
import { renderPage } from '@/tests/support/render-page';

beforeEach(() => {
  location.hash = '#/guide/evidence';
});

const openTable = async () => within(await screen.findByRole('table', { name: 'Evidence' }));
const bodyRows = (table: Awaited<ReturnType<typeof openTable>>) => table.getAllByRole('row').slice(1);
const column = (table: Awaited<ReturnType<typeof openTable>>, at: number) =>
  bodyRows(table).map((row) => within(row).getAllByRole('cell')[at]!.textContent);

it('lists every rule and hint with each source, its date and its strength', async () => {
  renderPage(<WorkspaceApp />);
  const table = await openTable();

  expect(bodyRows(table)).toHaveLength(EVIDENCE_ROWS.length);
  for (const { id } of ALL_RULES) {
    const link = table.getAllByRole('link', { name: RULE_DOCS[id]!.message.en });
    expect(link[0]!.getAttribute('href'), id).toBe(`#/guide/${id}`);
  }
  const number = within(
    table
      .getAllByRole('row', { name: /Use a concrete number/ })
      .find((row) => row.textContent?.includes('Packard'))!,
  );
  expect(number.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
    'Reach',
    'Packard, Berger 2021, Journal of Consumer Research 47',
    '2021',
    'experiment',
  ]);
});

it('is sorted by any column, one way and then the other, and says so', async () => {
  const { user } = renderPage(<WorkspaceApp />);
  const table = await openTable();
  const head = (name: string) => table.getByRole('columnheader', { name });
  expect(head('Strength').getAttribute('aria-sort')).toBe('ascending');
  expect(column(table, 3)[0]).toBe('experiment');

  await user.click(table.getByRole('button', { name: 'Date' }));
  const oldestFirst = column(table, 2);
  expect(oldestFirst).toEqual(oldestFirst.toSorted());
  expect(head('Date').getAttribute('aria-sort')).toBe('ascending');
  expect(head('Strength').hasAttribute('aria-sort')).toBe(false);

  await user.click(table.getByRole('button', { name: 'Date' }));
  expect(column(table, 2)).toEqual(oldestFirst.toReversed());
  expect(head('Date').getAttribute('aria-sort')).toBe('descending');
});

it('is narrowed down to one strength and one kind of rule, and tells how many are left', async () => {
  const { user } = renderPage(<WorkspaceApp />);
  const table = await openTable();

  await user.selectOptions(screen.getByRole('combobox', { name: 'Strength' }), 'experiment');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of rule' }), 'Reach');

  const left = EVIDENCE_ROWS.filter(({ strength, family }) => strength === 'experiment' && family === 'hint');
  expect(left.length).toBeGreaterThan(1);
  expect(new Set(column(table, 3))).toEqual(new Set(['experiment']));
  expect(new Set(column(table, 0))).toEqual(new Set(['Reach']));
  expect(screen.getByText(`${left.length} of ${EVIDENCE_ROWS.length} sources`)).toBeDefined();
});

it('speaks Korean to whoever reads Korean', async () => {
  renderPage(<WorkspaceApp />, { language: 'ko' });
  const table = within(await screen.findByRole('table', { name: '근거' }));

  expect(table.getAllByRole('link', { name: '구체적인 숫자를 넣어 보세요' }).length).toBeGreaterThan(0);
  expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    '규칙',
    '규칙 종류',
    '출처',
    '날짜',
    '근거의 힘',
  ]);
});

it('is read well by a screen reader', async () => {
  const { container } = renderPage(<WorkspaceApp />);
  await openTable();

  await expectAccessible(container);
});
