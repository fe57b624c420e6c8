import { describe, expect, it } from 'vitest';
import { hashText } from '@/lib/platform/text-hash';

describe('the hash of a text', () => {
  it('is its SHA-256 in hex', async () => {
    // FIPS 180-2, appendix B.1
    expect(await hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('tells two texts apart by one jamo', async () => {
    expect(await hashText('안녕하세요')).not.toBe(await hashText('안녕하세오'));
  });
});
