import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareWordings } from '@/lib/core/reach/wording-comparison';

describe('two wordings of one message', () => {
  it('swapped, give the swapped answer with the same confidence', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        fc.pre(a !== b);
        const forth = compareWordings(a, b);
        const back = compareWordings(b, a);
        expect(back.better).toBe(forth.better === 'a' ? 'b' : 'a');
        expect(back.confidence).toBeCloseTo(forth.confidence);
        expect(back.reasons).toEqual(forth.reasons);
      }),
    );
  });

  it('are a toss-up when they are the same', () => {
    expect(compareWordings('같은 글', '같은 글').confidence).toBe(0.5);
  });

  it('say why, in both languages', () => {
    const { better, reasons } = compareWordings(
      'Our new map: many quiet benches',
      'Our new map: 412 quiet benches',
    );

    expect(better).toBe('b');
    expect(reasons).toContainEqual({ ko: '숫자를 밝힙니다', en: 'names a number' });
    expect(reasons.length).toBeLessThanOrEqual(3);
  });

  it('never advise bad news', () => {
    const { reasons } = compareWordings('The war and the crisis killed a dead end', 'Tulips');

    expect(JSON.stringify(reasons)).not.toMatch(/war|bad|negative/i);
  });

  it('say which language the weights were checked for', () => {
    expect(compareWordings('오늘 엽니다', '오늘 9시에 엽니다')).toMatchObject({
      checkedFor: 'en',
      language: 'ko',
    });
  });
});
