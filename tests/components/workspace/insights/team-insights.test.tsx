import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import type { Activity } from '@/lib/core/team/decision';
import { expectAccessible } from '@/tests/support/axe';
import { aCase, aDecision, aTemplate, NOW } from '@/tests/support/builders';
import type { MemoryRows } from '@/tests/support/memory-store';
import { renderPage } from '@/tests/support/render-page';

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

let ids = 0;
function happened(type: Activity['type'], subject: string, changes: Partial<Activity> = {}): Activity {
  return { id: `a${++ids}`, type, site: 'x', subject, at: NOW - DAY_MS, ...changes };
}
const posted = (content: Activity['content'], changes: Partial<Activity> = {}) =>
  happened('posted', '', { content: content!, account: 'moa_kr', ...changes });

const RECORD: MemoryRows = {
  activity: [
    happened('warning-heeded', 'pii-rrn'),
    happened('warning-heeded', 'pii-rrn'),
    happened('warning-overridden', 'pii-rrn'),
    happened('template-used', 't1'),
    happened('template-used', 't1', { at: NOW - 40 * DAY_MS }),
    posted('education'),
    posted('promotion'),
    posted('promotion', { account: 'moa_care' }),
    posted('information', { at: NOW - 40 * DAY_MS }),
  ],
  decisions: [aDecision()],
  cases: [
    aCase({ answers: [{ at: NOW - 160 * MINUTE_MS, by: 'moa_kr' }] }),
    aCase({ id: 'other', kind: 'defect' }),
  ],
  templates: [
    aTemplate({ uses: 5, lastUsedAt: NOW, title: { ko: '=배송', en: '=Late delivery' } }),
    aTemplate({ id: 't2' }),
  ],
  settings: {
    dutyHours: { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '00:00' },
  },
};

beforeEach(() => {
  location.hash = '#/insights';
});

const figure = (name: string) => screen.findByRole('article', { name });
/** The rows of a figure's table, as they are read. */
async function rowsOf(name: string): Promise<string[]> {
  const table = within(await figure(name)).getByRole('table', { hidden: true });
  return within(table)
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.children].map(({ textContent }) => textContent).join('|'));
}

describe('Insights on how the team works', () => {
  it('teach, while nothing has happened, what will be counted and what to do for it', async () => {
    renderPage(<WorkspaceApp />);

    expect((await figure('Warnings')).textContent).toContain('Write in a composer on X or Facebook.');
    expect((await figure('First answers by week')).textContent).toContain('Answer one from its chip');
    expect((await figure('Mix by week')).textContent).toContain('one promotion in five posts');
    expect((await figure('Replies used')).textContent).toContain('Alt+Shift+R');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('tell by rule which warnings were heeded, overridden, held at Post and passed', async () => {
    renderPage(<WorkspaceApp />, { rows: RECORD });

    const picture = within(await figure('Warnings')).getByRole('img');
    expect(picture.getAttribute('aria-label')).toBe(
      'Warnings: 3, of which heeded before the text went out: 2.',
    );
    const [head, row] = await rowsOf('Warnings');
    expect(head).toBe('Rule|Warned|Heeded|Overridden|Heeded, %|Held at Post|Posted anyway');
    expect(row).toMatch(/^[^|]*resident registration number[^|]*\|3\|2\|1\|67\|1\|1$/i);
  });

  it('tell the median of first answers and the share in time, by week and by kind', async () => {
    renderPage(<WorkspaceApp />, { rows: RECORD });

    expect((await figure('First answers by week')).textContent).toContain(
      'First answers in time: 1 of 2. Half came within 32 min.',
    );
    expect((await rowsOf('First answers by week')).at(-1)).toBe('Nov 16|2|1|2|1|50|32|0');
    expect((await rowsOf('First answers by kind')).slice(1)).toEqual([
      expect.stringMatching(/^delivery\|1\|1\|1\|1\|100\|32\|0$/i),
      expect.stringMatching(/^defect\|1\|0\|1\|0\|0\|–\|0$/i),
    ]);
  });

  it.each([
    ['en', 'First answers by week', 'Approximate: 2 of the 3 times.'],
    ['ko', '주별 첫 답변', '답변한 3건 가운데 2건은 고객이 글을 쓴 때를 대략만 압니다.'],
  ] as const)('say how many of the times are only about known (%s)', async (language, name, words) => {
    const answers = [{ at: NOW, by: 'moa_kr' }];
    const cases = [
      aCase({ id: 'to the minute', site: 'facebook', postedAt: NOW - 40 * MINUTE_MS, answers }),
      aCase({ id: 'in whole hours', site: 'facebook', answers }),
      aCase({ id: 'no time', postedAt: null, answers }),
    ];
    renderPage(<WorkspaceApp />, { rows: { ...RECORD, cases }, language });

    expect((await figure(name)).textContent).toContain(words);
  });

  it('tell the mix week by week, of all accounts or of one', async () => {
    const { user } = renderPage(<WorkspaceApp />, { rows: RECORD });

    expect((await rowsOf('Mix by week')).at(-1)).toBe('Nov 16|0|1|0|0|2|3|67');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Posts of' }), 'moa_kr · X');
    expect((await rowsOf('Mix by week')).at(-1)).toBe('Nov 16|0|1|0|0|1|2|50');
    expect((await figure('Mix by week')).textContent).toContain('Posts: 3, of which promotion: 1 (33 %).');
  });

  it('tell which replies are used, how often in the period and in all, and when last', async () => {
    renderPage(<WorkspaceApp />, { rows: RECORD });

    expect((await figure('Replies used')).textContent).toContain(
      'Saved replies used: 1, uses in all: 2. Never used: 1.',
    );
    expect((await rowsOf('Replies used')).slice(1)).toEqual(['t1|=Late delivery|2|5|November 22, 2026']);
  });

  it('look back as far as is chosen', async () => {
    const { user } = renderPage(<WorkspaceApp />, { rows: RECORD });
    expect(await rowsOf('Mix by week')).toHaveLength(1 + 13);

    await user.click(screen.getByRole('radio', { name: '4 weeks' }));

    expect((await figure('Mix by week')).textContent).toContain('Posts: 3, of which promotion: 2 (67 %).');
    expect(await rowsOf('Mix by week')).toHaveLength(1 + 4);
    expect((await rowsOf('Replies used')).at(-1)).toContain('|1|5|');

    await user.click(screen.getByRole('radio', { name: 'Everything kept' }));

    expect((await figure('Mix by week')).textContent).toContain('Posts: 4, of which promotion: 2 (50 %).');
    // From the week of the first record on: 12 October.
    expect((await rowsOf('Mix by week'))[1]).toMatch(/^Oct 12\|1\|/);
  });

  it('hand each table out as a file, in which a spreadsheet finds no formula', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:csv';
    });
    // Here a click would lead away; a browser saves a file.
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = renderPage(<WorkspaceApp />, { rows: RECORD });

    for (const name of ['Warnings', 'First answers by week', 'Mix by week', 'Replies used'])
      await user.click(within(await figure(name)).getByRole('button', { name: 'Export as CSV' }));

    const files = await Promise.all(made.map(async (blob) => (await blob.text()).replace('\ufeff', '')));
    expect(files[0]).toContain('pii-rrn,3,2,1,67,1,1\r\n');
    expect(files[1]).toContain('2026-11-16,2,1,2,1,50,32,0\r\n');
    expect(files[2]).toContain('2026-11-16,0,1,0,0,2,3,67\r\n');
    expect(files[3]).toContain("t1,'=Late delivery,2,5,2026-11-22\r\n");
    vi.restoreAllMocks();
  });

  it.each(['ko', 'en'] as const)('have no barrier that axe knows, in %s', async (language) => {
    const { container } = renderPage(<WorkspaceApp />, { rows: RECORD, language });
    await screen.findAllByRole('img');

    await expectAccessible(container);
  });
});
