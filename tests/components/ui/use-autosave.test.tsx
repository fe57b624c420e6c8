import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useAutosave } from '@/components/ui/use-autosave';

const STORED = { title: 'Menu', text: '' };

function edit(write: (row: typeof STORED) => Promise<void>) {
  return renderHook(({ row }) => useAutosave(row, (shown) => write(shown)), {
    initialProps: { row: STORED },
  });
}

/** Edits a row that others change too, in a store that can be out of order. */
function editShared() {
  const shared = { row: STORED, broken: false };
  const edited = renderHook(() =>
    useAutosave(STORED, async (_, update) => {
      if (shared.broken) throw new Error('disk full');
      shared.row = update(shared.row);
    }),
  );
  return { shared, ...edited };
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

  it('takes over a newer row from elsewhere, under what waits here', () => {
    const { result, rerender } = edit(async () => {});

    rerender({ row: { title: 'Renamed elsewhere', text: '' } });
    expect(result.current.value.title).toBe('Renamed elsewhere');
    act(() => result.current.change({ text: 'typing' }));
    rerender({ row: { title: 'Again elsewhere', text: '' } });

    expect(result.current.value).toEqual({ title: 'Again elsewhere', text: 'typing' });
  });

  it('changes only what was edited here of a row that somebody else changed meanwhile', async () => {
    const { shared, result } = editShared();

    act(() => result.current.change({ text: 'typed' }));
    shared.row = { ...shared.row, title: 'Renamed elsewhere' };
    await act(() => vi.advanceTimersByTimeAsync(300));

    expect(shared.row).toEqual({ title: 'Renamed elsewhere', text: 'typed' });
  });

  it('writes a step at once, after what was typed before it', () => {
    const { shared, result } = editShared();

    act(() => result.current.change({ text: 'a' }));
    act(() => result.current.update((now) => ({ ...now, text: now.text.toUpperCase() })));

    expect(shared.row.text).toBe('A');
    expect(result.current.value.text).toBe('A');
  });

  it('writes a step that is taken after the form went away', () => {
    const { shared, result, unmount } = editShared();

    unmount();
    result.current.update((now) => ({ ...now, title: 'Undone' }));

    expect(shared.row.title).toBe('Undone');
  });

  it('writes what failed again when the page is hidden, on top of what others changed since', async () => {
    const { shared, result } = editShared();

    shared.broken = true;
    await act(async () => result.current.update((now) => ({ ...now, text: 'kept' })));
    expect(result.current.state).toBe('failed');
    Object.assign(shared, { broken: false, row: { ...STORED, title: 'Renamed elsewhere' } });
    await act(async () => void dispatchEvent(new Event('pagehide')));

    expect(shared.row).toEqual({ title: 'Renamed elsewhere', text: 'kept' });
    expect(result.current.state).toBe('saved');
  });
});
