import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import type { OwnPost } from '@/lib/core/reach/own-post';
import { expectAccessible } from '@/tests/support/axe';
import { NOW } from '@/tests/support/builders';
import { anOwnPost } from '@/tests/support/own-posts';
import { renderPage } from '@/tests/support/render-page';

const DAY_MS = 86_400_000;

/** So many posts, at 20:00 with a question and at 09:00 in Seoul without, in turn; the former are passed on twice as often. */
function record(amount: number, changes: Partial<OwnPost> = {}): OwnPost[] {
  return Array.from({ length: amount }, (_, at) => {
    const asks = at % 2 === 0;
    return anOwnPost({
      id: `p${at}`,
      postedAt: Date.UTC(2026, 9, 1 + Math.floor(at / 2), asks ? 11 : 0),
      features: { hasQuestion: asks },
      counts: { replies: 0, reposts: (asks ? 40 : 20) + (at % 5), likes: 10, views: null },
      ...changes,
    });
  });
}

beforeEach(() => {
  location.hash = '#/insights';
});

const table = (name: string) => screen.findByRole('table', { name });
const row = async (of: string, name: string) =>
  within(await table(of))
    .getByRole('rowheader', { name })
    .closest('tr')!;

describe('the page of what posts brought', () => {
  it('teaches how posts come to be counted, and from when on it says something', async () => {
    renderPage(<WorkspaceApp />);

    expect(await screen.findByText('No posts counted yet')).toBeTruthy();
    expect(screen.getByText(/Scroll through your own profile on X or your Page on Facebook/)).toBeTruthy();
    expect(screen.getByText(/from 10 posts .* 10 posts with and 10 without, hours from 30\./)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says how many posts are missing instead of a median of few', async () => {
    renderPage(<WorkspaceApp />, { rows: { ownPosts: record(9) } });

    expect(await screen.findByText(/^9 of 10 posts so far/)).toBeTruthy();
    expect((await row('What pays off', 'with a question')).textContent).toContain(
      'Shows from 10 with and 10 without',
    );
    expect(screen.getByText('No clear difference yet.')).toBeTruthy();
    expect(screen.getByText(/By convention, not evidence: mornings .* there are 9 so far\./)).toBeTruthy();
  });

  it('shows medians, a clear difference with its interval, and what is not clear', async () => {
    renderPage(<WorkspaceApp />, { rows: { ownPosts: record(36) } });

    const usual = within(await screen.findByRole('region', { name: 'Usual result' }));
    expect(usual.getByText('Passed on').nextSibling?.textContent).toBe('32');
    expect(usual.getByText(/^Medians of 36 posts/)).toBeTruthy();

    const question = await row('What pays off', 'with a question');
    expect(question.textContent).toMatch(/18 \/ 18.*1\.9 times \(95 %: 1\.\d\d to [12]\.\d\d\)Clearly more/);
    expect((await row('What pays off', 'with a link')).textContent).toContain('Shows from 10 with');
    expect(
      screen.getByText(
        /^Passed on: your posts with a question got 1\.9 times the median of your others .*18 posts against 18\)\.$/,
      ),
    ).toBeTruthy();
    expect(screen.getByText(/not what caused it/)).toBeTruthy();
  });

  it('names the best hours of the record, and shows every hour with its number of posts', async () => {
    renderPage(<WorkspaceApp />, { rows: { ownPosts: record(36) } });

    const hours = await table('Best hours');
    expect(within(hours).getByRole('columnheader', { name: 'Hour (Asia/Seoul)' })).toBeTruthy();
    expect(within(hours).getAllByRole('columnheader')).toHaveLength(8);
    // Three Thursdays at 20:00: 1, 8 and 15 October.
    const thursday = within(await row('Best hours', '18:00–21:00')).getAllByRole('cell')[3];
    expect(thursday?.textContent).toMatch(/^5\d(\.\d)? \(3\)$/);
    expect(screen.getByText(/^Best so far: 18:00–21:00, .*\. From 36 posts\.$/)).toBeTruthy();
  });

  it('keeps accounts apart, the one with most posts first', async () => {
    const care = record(3, { account: 'moa_care' }).map((post) => ({ ...post, id: `care-${post.id}` }));
    const { user } = renderPage(<WorkspaceApp />, { rows: { ownPosts: [...care, ...record(12)] } });
    const account = await screen.findByRole('combobox', { name: 'Account' });
    expect(screen.getByText(/^Medians of 12 posts/)).toBeTruthy();

    await user.selectOptions(account, 'moa_care · X');

    expect(await screen.findByText(/^3 of 10 posts so far/)).toBeTruthy();
  });

  it('lists the posts themselves with what was shown, and a way to each', async () => {
    const ownPosts = [
      anOwnPost({ id: 'x', counts: { replies: 2, reposts: 3, likes: 1_234, views: null } }),
      anOwnPost({ id: 'y', postedAt: null, firstSeenAt: NOW - 9 * DAY_MS, link: null }),
    ];
    renderPage(<WorkspaceApp />, { rows: { ownPosts } });

    const [, first, second] = within(await table('Counted posts')).getAllByRole('row');
    expect(first?.textContent).toContain('1,234Not shown');
    expect(within(first!).getByRole('link', { name: 'Open' })).toHaveProperty(
      'href',
      'https://x.com/moa_kr/status/1',
    );
    expect(within(second!).getByRole('rowheader', { name: 'Not known' })).toBeTruthy();
    expect(within(second!).queryByRole('link')).toBeNull();
  });

  it('hands the table out as a file for spreadsheets', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:csv';
    });
    // Here a click would lead away; a browser saves a file.
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = renderPage(<WorkspaceApp />, { rows: { ownPosts: record(36) } });

    const [paysOff, bestHours] = await screen.findAllByRole('button', { name: 'Export as CSV' });
    await user.click(paysOff!);
    await user.click(bestHours!);

    const text = await made[0]!.text();
    const lines = text.replace('\ufeff', '').trimEnd().split('\r\n');
    expect(lines[0]).toBe(
      'Posts,Measure,Posts with,Posts without,Ratio of medians,95 % from,95 % to,Reading',
    );
    expect(lines[1]).toMatch(/^with a question,Passed on,18,18,1\.9\d*,1\.\d+,[12](\.\d+)?,Clearly more$/);
    expect(lines).toHaveLength(17);
    const hours = (await made[1]!.text()).replace('\ufeff', '').trimEnd().split('\r\n');
    expect(hours[0]).toBe('Hour,Day,Median of all engagement,Posts');
    expect(hours.find((line) => /18:00–21:00,Thursday/.test(line))).toMatch(/,5\d(\.\d)?,3$/);
    expect(await screen.findByText('The file is in your downloads.')).toBeTruthy();
    vi.restoreAllMocks();
  });

  it('speaks Korean', async () => {
    renderPage(<WorkspaceApp />, { rows: { ownPosts: record(36) }, language: 'ko' });

    expect(await screen.findByRole('heading', { name: '돌아보기' })).toBeTruthy();
    expect(
      screen.getByText(
        /^공유된 수: 질문이 있는 글은 나머지 글 중앙값의 1\.9배였습니다\(95%: .*18개와 18개 비교\)\.$/,
      ),
    ).toBeTruthy();
    expect(await table('반응이 좋은 시간')).toBeTruthy();
  });

  it.each([0, 36])('has no barrier that axe knows, with %i posts', async (amount) => {
    const { container } = renderPage(<WorkspaceApp />, { rows: { ownPosts: record(amount) } });
    await screen.findByRole('heading', { name: 'Insights' });

    await expectAccessible(container);
  });
});
