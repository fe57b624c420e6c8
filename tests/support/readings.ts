import fc from 'fast-check';
import { expect } from 'vitest';

import { type MappedText, originalSpan, sameText } from '@/lib/core/text/mapped-text';

type Reader = (source: MappedText) => MappedText;

/** What a reading must keep, whatever the text: order, bounds, whole characters, and itself when read again. */
export function expectFaithful(read: Reader, texts: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(texts, (text) => {
      const reading = read(sameText(text));
      expectInOrder(reading, text);
      expect(read(sameText(reading.text)).text).toBe(reading.text);
    }),
  );
}

/** That reading a reading leads to the same characters as reading in two steps by hand. */
export function expectComposes(first: Reader, second: Reader, texts: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(texts, (text) => {
      const once = first(sameText(text));
      const twice = second(once);
      const apart = second(sameText(once.text));
      expect(twice.text).toBe(apart.text);
      for (let at = 0; at < twice.text.length; at += 1) {
        const middle = originalSpan(apart, at, at + 1);
        expect(originalSpan(twice, at, at + 1)).toEqual(originalSpan(once, middle.start, middle.end));
      }
    }),
  );
}

/** Every unit of a reading stands for some of the text, none before the one in front of it. */
export function expectInOrder(reading: MappedText, text: string): void {
  let last = 0;
  const astray = [...Array(reading.text.length).keys()].filter((at) => {
    const { start, end } = originalSpan(reading, at, at + 1);
    const isFine = start >= last && end > start && end <= text.length;
    last = start;
    return !isFine;
  });
  expect(astray).toEqual([]);
}
