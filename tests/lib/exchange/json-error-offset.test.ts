import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorOffset } from '@/lib/exchange/json-error-offset';

describe('the place where JSON breaks', () => {
  it.each([
    ['', 0],
    ['{', 1],
    ['{"a"}', 4],
    ['{"a":}', 5],
    ['{"a":1 "b":2}', 7],
    ['{a:1}', 1],
    ['[1,]', 3],
    ['[1}', 2],
    ['[01]', 2],
    ['{"a":tru}', 5],
    ['"\\x"', 0],
    ["{'a':1}", 1],
    ['[1] ]', 4],
  ])('in %j is %i', (text, offset) => {
    expect(jsonErrorOffset(text)).toBe(offset);
  });

  it('is never found inside a text that is JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), (text) => {
        expect(jsonErrorOffset(text)).toBe(text.length);
      }),
    );
  });

  it('is found in a text of 10 million characters and in a hundred thousand nested lists', () => {
    const long = `["${'가'.repeat(10_000_000)}",]`;
    expect(jsonErrorOffset(long)).toBe(long.length - 1);
    expect(jsonErrorOffset('['.repeat(100_000))).toBe(100_000);
  });
});
