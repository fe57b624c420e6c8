import { afterEach, describe, expect, it, vi } from 'vitest';
import { storeTroubleOf } from '@/lib/core/store-trouble';
import { FullDiskError, namedTrouble } from '@/lib/storage/full-disk';
import { NOW } from '../../support/builders';
import { openTestStore } from './open-test-store';

/** As Chromium fails on a full disk. */
const UNKNOWN = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');

/** What the browser says of the room on its disk, in octets. */
function room(estimate: () => Promise<StorageEstimate>): void {
  vi.stubGlobal('navigator', { storage: { estimate } });
}
afterEach(() => vi.unstubAllGlobals());

describe('a database error that tells no cause', () => {
  it('means a full disk where no room is left', async () => {
    room(async () => ({ quota: 2_072_336, usage: 2_072_336 }));

    expect(storeTroubleOf(await namedTrouble(UNKNOWN))).toBe('full');
  });

  it('stays what it is where there is room, and where the browser does not tell', async () => {
    room(async () => ({ quota: 900_000_000, usage: 2_072_336 }));
    expect(await namedTrouble(UNKNOWN)).toBe(UNKNOWN);
    room(async () => ({}));
    expect(await namedTrouble(UNKNOWN)).toBe(UNKNOWN);
    room(() => Promise.reject(new Error('no answer')));
    expect(await namedTrouble(UNKNOWN)).toBe(UNKNOWN);
  });

  it('is not looked into where the cause is known', async () => {
    room(async () => ({ quota: 0, usage: 0 }));
    const refused = new DOMException('', 'SecurityError');

    expect(await namedTrouble(refused)).toBe(refused);
  });
});

it('reaches whoever wanted to write as a full disk', async () => {
  const { store, database } = openTestStore();
  vi.spyOn(database.unsent, 'put').mockRejectedValue(UNKNOWN);
  room(async () => ({ quota: 5_000, usage: 5_000 }));
  const text = {
    id: 'u',
    site: 'x',
    kind: 'post',
    inReplyTo: '',
    text: 'Open at nine',
    updatedAt: NOW,
  } as const;

  await expect(store.unsent.save(text)).rejects.toBeInstanceOf(FullDiskError);
});
