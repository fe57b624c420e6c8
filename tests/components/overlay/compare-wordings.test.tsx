import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { placeWordings } from '@/lib/core/reach/wording-places';
import type { WordingsView } from '@/lib/state/overlay-store';
import { expectAccessible } from '../../support/axe';
import { aPanel, drawOverlay } from './overlay-stage';

const PLAIN = '새 지도에는 조용한 벤치가 많이 있습니다';
const COUNTED = '새 지도에는 조용한 벤치가 412개 있습니다';

function draw(text: string, kept: readonly string[], language: 'en' | 'ko' = 'en') {
  const wordings: WordingsView = {
    composerId: 'c1',
    text,
    kept,
    found: kept.length === 0 ? null : placeWordings([text, ...kept]),
  };
  return drawOverlay({ panel: aPanel({ text }), wordings }, language);
}
const open = () => userEvent.click(screen.getByRole('button', { name: /^Compare wordings/ }));
const items = () => within(screen.getByRole('list', { name: 'Wordings' })).getAllByRole('listitem');

describe('comparing wordings beside the composer', () => {
  it('begins with keeping the present one', async () => {
    const { actions } = draw(PLAIN, []);
    await open();

    await userEvent.click(screen.getByRole('button', { name: 'Keep this wording' }));

    expect(actions.keepWording).toHaveBeenCalledOnce();
    expect(screen.queryByRole('list', { name: 'Wordings' })).toBeNull();
  });

  it('says which is likelier to be passed on, why, and who found that', async () => {
    const { container } = draw(PLAIN, [COUNTED]);
    await open();

    const said = screen.getAllByRole('status').map((status) => status.textContent);
    expect(said).toContain('Likelier to be passed on: B');
    const reasons = within(screen.getByRole('list', { name: 'Why' })).getAllByRole('listitem');
    expect(reasons.map((reason) => reason.textContent)).toEqual([
      'names a numberTwitter 2014, two million tweets of verified US accounts · 2014 · platform statement',
    ]);
    expect(screen.getByText(/there are no Korean posts to check it with/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('takes the kept one with a click, or drops it', async () => {
    const { actions } = draw(PLAIN, [COUNTED]);
    await open();

    const use = screen.getByRole('button', { name: 'Use this', description: /B, kept/ });
    await userEvent.click(use);
    await userEvent.click(screen.getByRole('button', { name: 'Discard it', description: /B, kept/ }));

    expect(actions.takeWording.mock.calls).toEqual([[COUNTED]]);
    expect(actions.dropWording.mock.calls).toEqual([[COUNTED]]);
  });

  it('is done by keyboard alone', async () => {
    const { actions } = draw(PLAIN, [COUNTED]);
    screen.getByRole('button', { name: 'Compare wordings (2)' }).focus();

    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');

    expect(actions.takeWording.mock.calls).toEqual([[COUNTED]]);
  });

  it('sees no clear difference where there is none, and names no winner', async () => {
    draw('새 지도가 나왔습니다', ['새 지도를 냈습니다']);
    await open();

    expect(screen.getByText('No clear difference.')).toBeTruthy();
    expect(screen.queryByText('Likelier to be passed on')).toBeNull();
    expect(items()).toHaveLength(2);
  });

  it('does not keep the same twice, nor nothing', async () => {
    const same = draw(PLAIN, [PLAIN]);
    await open();
    expect(screen.getByRole('button', { name: 'Keep this wording' }).hasAttribute('disabled')).toBe(true);
    same.unmount();

    draw('  ', [PLAIN]);
    await open();
    expect(screen.getByRole('button', { name: 'Keep this wording' }).hasAttribute('disabled')).toBe(true);
    expect(screen.getByText('Nothing yet: write it in other words.')).toBeTruthy();
  });

  it('speaks Korean to a Korean reader', async () => {
    draw(PLAIN, [COUNTED], 'ko');
    await userEvent.click(screen.getByRole('button', { name: '문안 비교 (2)' }));

    expect(screen.getByText('더 퍼질 쪽: B')).toBeTruthy();
    expect(screen.getByText('숫자를 밝힙니다')).toBeTruthy();
    expect(screen.getByRole('button', { name: '이 문안 쓰기' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '이 문안 담아 두기' })).toBeTruthy();
  });

  it('is not offered for a reply, which nobody is asked to pass on', () => {
    const wordings = { composerId: 'c1', text: PLAIN, kept: [], found: null };
    drawOverlay({ panel: aPanel({ text: PLAIN }, { kind: 'reply' }), wordings });

    expect(screen.queryByRole('button', { name: /Compare wordings/ })).toBeNull();
  });
});
