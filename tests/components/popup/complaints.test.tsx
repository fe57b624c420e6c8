import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '@/tests/support/axe';
import { aCase, NOW } from '@/tests/support/builders';
import { renderPopup } from '@/tests/support/render-page';

const MINUTE = 60_000;

describe('complaints that wait for an answer', () => {
  it('stand in the popup by urgency and share of their time, each leading to its post', async () => {
    const { container } = renderPopup({
      rows: {
        cases: [
          aCase({ id: 'x:1', site: 'facebook', customer: 'Clara', postedAt: NOW - 60 * MINUTE }),
          aCase({ id: 'x:2', kind: 'refund', customer: 'tess_harrow' }),
          aCase({
            id: 'x:3',
            kind: 'defect',
            urgency: 'now',
            customer: 'jonah_pell',
            postedAt: NOW - MINUTE,
          }),
        ],
      },
    });
    const list = await screen.findByRole('list', { name: 'Unanswered complaints seen today' });

    expect(
      within(list)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'defect · 1 min · jonah_pell · Xnow14 min left',
      'refund · 3 hr · tess_harrow · X20 hr left',
      'delivery · 1 hr · Clara · Facebook23 hr left',
    ]);
    expect(within(list).getAllByRole('link')[1]?.getAttribute('href')).toBe(
      'https://x.com/haneul_bori/status/77',
    );
    await expectAccessible(container);
  });

  it('say in words that they are overdue, in Korean to Korean readers', async () => {
    renderPopup({
      language: 'ko',
      rows: { cases: [aCase({ urgency: 'now' })] },
    });

    expect(await screen.findByText('답변 기한 2시간 지남')).toBeDefined();
  });

  it('are no more exact than Facebook, which tells ages in whole hours or days', async () => {
    const ofFacebook = (id: string, postedAt: number) =>
      aCase({ id, site: 'facebook', urgency: 'now', postedAt });
    renderPopup({
      rows: { cases: [ofFacebook('f:1', NOW - 192 * MINUTE), ofFacebook('f:2', NOW - 14 * MINUTE)] },
    });

    expect(await screen.findByText('overdue')).toBeDefined();
    expect(screen.getByText('due soon')).toBeDefined();
  });

  it('are those of today: what was answered, praise and yesterday’s are left out', async () => {
    renderPopup({
      rows: {
        cases: [
          aCase({ id: 'x:1', answers: [{ at: NOW, by: '' }] }),
          aCase({ id: 'x:2', kind: 'praise' }),
          aCase({ id: 'x:3', lastSeenAt: NOW - 24 * 60 * MINUTE }),
        ],
      },
    });

    await screen.findByText('Nothing planned for today');
    expect(screen.queryByText('Waiting for an answer')).toBeNull();
  });

  it('show their words only where they were kept, and no link where there is none', async () => {
    renderPopup({
      rows: {
        cases: [
          aCase({ link: null, excerpt: '쌀이 아직 안 왔어요', handedOver: { at: NOW, to: '', by: '' } }),
        ],
      },
    });

    expect(await screen.findByText('쌀이 아직 안 왔어요')).toBeDefined();
    expect(screen.getByText('handed over')).toBeDefined();
    expect(screen.queryByRole('link', { name: /haneul_bori/ })).toBeNull();
  });
});

describe('promises that our answers made', () => {
  it('come to mind on their day and when they are late, and go once they are kept', async () => {
    const { user, store } = renderPopup({
      rows: {
        cases: [
          aCase({ id: 'x:1', promisedAt: NOW - 10 * MINUTE, answers: [{ at: NOW, by: '' }] }),
          aCase({
            id: 'x:2',
            promisedAt: NOW + 90 * MINUTE,
            customer: 'tess_harrow',
            answers: [{ at: NOW, by: '' }],
          }),
          aCase({ id: 'x:3', promisedAt: NOW + 24 * 60 * MINUTE, answers: [{ at: NOW, by: '' }] }),
        ],
      },
    });
    const list = await screen.findByRole('list', { name: 'Promises to customers' });

    expect(
      within(list)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['delivery · haneul_bori · X10 min ago', 'delivery · tess_harrow · Xin 1 h 30 min']);
    await user.click(within(list).getByRole('button', { name: 'Kept: delivery, haneul_bori' }));
    await waitFor(() => expect(within(list).getAllByRole('link')).toHaveLength(1));
    expect((await store.cases.find('x:1'))?.promisedAt).toBeNull();
  });
});
