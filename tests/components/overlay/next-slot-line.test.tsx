import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { slotInstant } from '@/lib/core/calendar/today';
import type { NextSlotView } from '@/lib/state/overlay-store';
import { aPanel, drawOverlay } from './overlay-stage';

const HERE = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const ELSEWHERE = HERE === 'Asia/Tokyo' ? 'Asia/Seoul' : 'Asia/Tokyo';

const slot = (changes: Partial<NextSlotView> = {}): NextSlotView => {
  const when = { date: '2026-11-23', time: '09:00', zone: HERE, ...changes };
  return {
    ...when,
    at: slotInstant(when),
    composerId: 'c1',
    inDays: 1,
    basis: 'convention',
    posts: 4,
    ...changes,
  };
};
const draw = (changes: Partial<NextSlotView> = {}, language: 'en' | 'ko' = 'en', text = 'Hello') =>
  drawOverlay({ panel: aPanel({ text }), nextSlot: slot(changes) }, language);
/** Browsers write a narrow space before AM, and call a zone as their version of the names has it. */
const line = (words: string) =>
  screen.getByText((_, element) => plain(element?.textContent ?? '') === words, { selector: 'span' });
const plain = (text: string) =>
  text.replaceAll('\u202f', ' ').replace(/\([^()]+ (Standard Time|표준시)\)/, '(… $1)');

describe('the next good time beside a composer', () => {
  it('is asked for once for each composer', () => {
    const { actions, store } = draw();
    act(() => store.setState({ notice: null }));

    expect(actions.lookForSlot).toHaveBeenCalledOnce();
  });

  it.each([
    [{}, 'Next good time: tomorrow 9:00 AM (practice default)'],
    [{ inDays: 0, time: '18:00' }, 'Next good time: today 6:00 PM (practice default)'],
    [{ basis: 'record', posts: 34 }, 'Next good time: tomorrow 9:00 AM (your own record, 34 posts)'],
    [{ date: '2026-11-25', inDays: 3 }, 'Next good time: Wednesday 9:00 AM (practice default)'],
    [{ date: '2026-12-07', inDays: 15 }, 'Next good time: Monday, December 7 9:00 AM (practice default)'],
    [{ zone: ELSEWHERE }, 'Next good time: tomorrow 9:00 AM (… Standard Time) (practice default)'],
  ] as const)('is said in words, with how it is known: %j', (changes, words) => {
    draw(changes);

    expect(line(words)).toBeTruthy();
  });

  it.each([
    [{}, '다음 좋은 시간: 내일 오전 9:00 (일반 관행)'],
    [{ basis: 'record', posts: 34, inDays: 0 }, '다음 좋은 시간: 오늘 오전 9:00 (우리 기록, 게시물 34개)'],
    [{ date: '2026-11-25', inDays: 3 }, '다음 좋은 시간: 수요일 오전 9:00 (일반 관행)'],
    [{ zone: ELSEWHERE }, '다음 좋은 시간: 내일 오전 9:00 (… 표준시) (일반 관행)'],
  ] as const)('is said in Korean: %j', (changes, words) => {
    draw(changes, 'ko');

    expect(line(words)).toBeTruthy();
    expect(screen.getByRole('button', { name: '그 시간에 저장' })).toBeTruthy();
  });

  it('takes the text on one press', async () => {
    const { actions } = draw();

    await userEvent.click(screen.getByRole('button', { name: 'Save to that slot' }));

    expect(actions.saveToSlot).toHaveBeenCalledOnce();
  });

  it('takes nothing while nothing is written', () => {
    draw({}, 'en', '  ');

    expect(screen.getByRole('button', { name: 'Save to that slot' })).toHaveProperty('disabled', true);
  });

  it('stands beside new posts only, and never beside another composer than it was found for', () => {
    draw({ composerId: 'c9' });
    expect(screen.queryByText(/Next good time/)).toBeNull();

    drawOverlay({ panel: aPanel({ text: 'Hello' }, { kind: 'reply' }), nextSlot: slot() });
    expect(screen.queryByText(/Next good time/)).toBeNull();
  });

  it('says that the text was saved and nothing posted, and takes it back on one press', async () => {
    let undone = 0;
    drawOverlay({
      panel: aPanel({ text: 'Hello' }),
      nextSlot: slot(),
      notice: { key: 'slotSaved', undo: () => (undone += 1) },
    });
    const panel = within(screen.getByRole('region', { name: 'Tonewright' }));
    expect(panel.getByText('Saved as a draft in your calendar. Nothing was posted.')).toBeTruthy();

    await userEvent.click(panel.getByRole('button', { name: 'Undo' }));

    expect(undone).toBe(1);
  });
});
