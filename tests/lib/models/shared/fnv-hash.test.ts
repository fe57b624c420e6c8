import { describe, expect, it } from 'vitest';
import { bucketOf, SEED, withText, withUnit } from '@/lib/models/shared/fnv-hash';

describe('the hash of a text', () => {
  // Test vectors of the authors of FNV: http://www.isthe.com/chongo/src/fnv/test_fnv.c
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['b', 0xe70c2de5],
    ['foobar', 0xbf9cf968],
  ])('is FNV-1a: “%s”', (text, hash) => {
    expect(withText(SEED, text) >>> 0).toBe(hash);
  });

  it('goes on from what was read before', () => {
    expect(withUnit(withText(SEED, '가나'), '다'.charCodeAt(0))).toBe(withText(SEED, '가나다'));
  });

  it('falls into one of the buckets, whatever its sign', () => {
    const buckets = Array.from({ length: 2000 }, (_, at) => bucketOf(withText(SEED, `${at}`), 64));

    expect(new Set(buckets).size).toBe(64);
    expect(buckets.every((bucket) => bucket >= 0 && bucket < 64)).toBe(true);
  });
});
