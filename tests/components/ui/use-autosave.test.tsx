import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useAutosave } from '@/components/ui/use-autosave';

const STORED = { title: 'Menu', text: '' };

function edit(write: (row: typeof STORED) => Promise<void>) {
  return renderHook(({ row }) => useAutosave(row, write), { initialProps: { row: STORED } });
}

describe('autosave', () => {
  beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
  afterEach(() => vi.useRealTimers());

  it('writes once after a pause, with everything that was typed', async () => {
    const write = vi.fn(async () => {});
    const { result } = edit(write);

    act(() => result.current.change({ text: 'A' }));
    act(() => result.current.change({ text: 'Ab' }));
    expect(write).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(300));

    expect(write).toHaveBeenCalledExactlyOnceWith({ title: 'Menu', text: 'Ab' });
    expect(result.current.state).toBe('saved');
  });

  it('writes at once when the form goes away', () => {
    const write = vi.fn(async () => {});
    const { result, unmount } = edit(write);

    act(() => result.current.change({ text: 'half a sen' }));
    unmount();

    expect(write).toHaveBeenCalledExactlyOnceWith({ title: 'Menu', text: 'half a sen' });
  });

  it('writes at once when the page is hidden', async () => {
    const write = vi.fn(async () => {});
    const { result } = edit(write);

    act(() => result.current.change({ text: 'half a sen' }));
    await act(async () => void dispatchEvent(new Event('pagehide')));

    expect(write).toHaveBeenCalledOnce();
  });

  it('never brings back a row that is being removed', () => {
    const write = vi.fn(async () => {});
    const { result, unmount } = edit(write);

    act(() => result.current.change({ text: 'gone' }));
    act(() => result.current.discard());
    unmount();

    expect(write).not.toHaveBeenCalled();
  });

  it('keeps what was typed, says so and asks before leaving when writing fails', async () => {
    const { result } = edit(() => Promise.reject(new Error('disk full')));

    act(() => result.current.change({ text: 'kept' }));
    await act(() => vi.advanceTimersByTimeAsync(300));

    await waitFor(() => expect(result.current.state).toBe('failed'));
    expect(result.current.value.text).toBe('kept');
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
  });

  it('takes over a newer row from elsewhere only while nothing waits here', () => {
    const { result, rerender } = edit(async () => {});

    rerender({ row: { title: 'Renamed elsewhere', text: '' } });
    expect(result.current.value.title).toBe('Renamed elsewhere');
    act(() => result.current.change({ text: 'typing' }));
    rerender({ row: { title: 'Again elsewhere', text: '' } });

    expect(result.current.value).toEqual({ title: 'Renamed elsewhere', text: 'typing' });
  });
});
