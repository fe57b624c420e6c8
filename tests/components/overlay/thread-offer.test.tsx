import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { weigh } from '@/lib/core/text/weighted-length';
import { expectAccessible } from '../../support/axe';
import { aPanel, drawOverlay } from './overlay-stage';

const SENTENCE = '내일 0시부터 4시까지 점검이 있어 송금이 멈추니 급한 이체는 오늘 밤까지 부탁드립니다.';
const LONG = Array(6).fill(SENTENCE).join(' ');
const panelOf = (text: string, over: Parameters<typeof aPanel>[1] = {}) =>
  aPanel({ text, weightedLength: weigh(text).weightedLength }, over);

const posts = () =>
  within(screen.getByRole('list', { name: 'Posts of the thread' }))
    .getAllByRole('listitem')
    .map((post) => post.querySelector('p')?.textContent ?? '');

describe('a text that is too long for X', () => {
  it('is shown as the posts it could be, each with its length', async () => {
    drawOverlay({ panel: panelOf(LONG) });
    expect(screen.queryByRole('list', { name: 'Posts of the thread' })).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Split into a thread' }));

    expect(posts().length).toBeGreaterThan(1);
    expect(posts().join(' ')).toBe(LONG);
    const lengths = within(screen.getByRole('list', { name: 'Posts of the thread' })).getAllByRole('img');
    expect(lengths.map((ring) => ring.getAttribute('aria-label'))).toEqual(
      posts().map((post) => `${weigh(post).weightedLength} of 280 as X counts`),
    );
  });

  it('is numbered only if the person says so', async () => {
    const { actions } = drawOverlay({ panel: panelOf(LONG) });
    await userEvent.click(screen.getByRole('button', { name: 'Split into a thread' }));
    const number = screen.getByRole('switch', { name: 'Number the posts', checked: false });
    await userEvent.click(screen.getByRole('button', { name: `Write ${posts().length} posts` }));

    await userEvent.click(number);

    expect(screen.getByRole('switch', { name: 'Number the posts', checked: true })).toBe(number);
    expect(posts().every((post, at) => post.endsWith(` (${at + 1}/${posts().length})`))).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: `Write ${posts().length} posts` }));
    expect(actions.splitIntoThread.mock.calls).toEqual([[false], [true]]);
  });

  it('is copied post by post where the page takes one only', async () => {
    const { actions, container } = drawOverlay({ panel: panelOf(LONG, { canAddPost: false }) });
    await userEvent.click(screen.getByRole('button', { name: 'Split into a thread' }));
    expect(screen.queryByRole('button', { name: /^Write/ })).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Copy post 2' }));

    expect(actions.copyText.mock.calls).toEqual([[posts()[1]]]);
    await expectAccessible(container);
  });

  it('is told of in Korean to a Korean reader', async () => {
    drawOverlay({ panel: panelOf(LONG) }, 'ko');

    await userEvent.click(screen.getByRole('button', { name: '타래로 나누기' }));

    expect(screen.getByRole('switch', { name: '번호 붙이기' })).toBeTruthy();
    expect(screen.getByRole('list', { name: '타래로 나눈 게시물' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /게시물 \d개로 넣기/ })).toBeTruthy();
  });

  it('is no matter where it fits, nor on Facebook', () => {
    const fitting = drawOverlay({ panel: panelOf(SENTENCE) });
    expect(screen.queryByRole('button', { name: 'Split into a thread' })).toBeNull();
    fitting.unmount();
    drawOverlay({ panel: panelOf(LONG, { site: 'facebook' }) });
    expect(screen.queryByRole('button', { name: 'Split into a thread' })).toBeNull();
  });
});
