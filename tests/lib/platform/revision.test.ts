import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onRevision, raiseRevision, readRevision } from '@/lib/platform/revision';

beforeEach(() => fakeBrowser.reset());

describe('the revision', () => {
  it('is 0 before anything was changed', async () => {
    expect(await readRevision()).toBe(0);
  });

  it('rises with every change, also within one millisecond and after the clock went back', async () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const seen: number[] = [];
    onRevision((revision) => seen.push(revision), new AbortController().signal);
    await raiseRevision();
    await raiseRevision();
    vi.setSystemTime(500_000);
    await raiseRevision();
    vi.useRealTimers();

    expect(seen).toEqual([1_000_000, 1_000_001, 1_000_002]);
    expect(await readRevision()).toBe(1_000_002);
  });

  it('is not told to a page that has gone', async () => {
    const page = new AbortController();
    const heard = vi.fn();
    onRevision(heard, page.signal);
    page.abort();
    await raiseRevision();

    expect(heard).not.toHaveBeenCalled();
  });

  it('is not raised by anything else in the storage', async () => {
    const heard = vi.fn();
    onRevision(heard, new AbortController().signal);
    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.session.set({ revision: 9 });

    expect(heard).not.toHaveBeenCalled();
  });
});
