import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldBehindCharacters } from '@/lib/exchange/ics/fold-behind-characters';

const octets = (text: string) => new TextEncoder().encode(text);
const text = (folded: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(folded);

it('puts a fold behind the letter that it parts, whichever line end it has', () => {
  for (const fold of ['\r\n ', '\n ', '\r\n\t']) {
    const [start, rest] = [octets('가나다').slice(0, 4), octets('가나다').slice(4)];

    expect(text(foldBehindCharacters(new Uint8Array([...start, ...octets(fold), ...rest])))).toBe(
      `가나${fold}다`,
    );
  }
});

it('leaves every other octet where it is: folded anywhere, a text reads the same once unfolded', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 60 }).map((one) => one.replace(/[\r\n]/g, ''));
  fc.assert(
    fc.property(anyText, fc.integer({ min: 4, max: 20 }), (written, width) => {
      const whole = octets(written);
      const pieces = Array.from({ length: Math.ceil(whole.length / width) }, (_, at) => [
        ...(at > 0 ? octets('\r\n ') : []),
        ...whole.slice(at * width, (at + 1) * width),
      ]);
      const read = text(foldBehindCharacters(new Uint8Array(pieces.flat())));

      expect(read.replaceAll('\r\n ', '')).toBe(written);
    }),
  );
});
