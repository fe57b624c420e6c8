import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '@/lib/core/guidelines/catalogue';
import { createCueScan } from '@/lib/core/guidelines/cues';

describe('the scan for cues', () => {
  it('wakes whoever has a cue in the text, wherever it stands, and nobody else', () => {
    const cue = fc.string({ unit: fc.constantFrom(...'가나다ab1 %'), minLength: 1, maxLength: 4 });
    const text = fc.string({ unit: fc.constantFrom(...'가나다라abc1 %'), maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.array(cue, { maxLength: 4 }), { maxLength: 6 }), text, (owners, folded) => {
        const isAwake = createCueScan(owners.map((cues) => ({ cues })))(folded);

        expect(owners.map((_, owner) => isAwake(owner))).toEqual(
          owners.map((cues) => cues.some((one) => folded.includes(one))),
        );
      }),
    );
  });

  it('leaves owners without cues always awake', () => {
    expect(createCueScan([{}, { cues: ['할인'] }])('안녕하세요')(0)).toBe(true);
    expect(createCueScan([{}, { cues: ['할인'] }])('')(0)).toBe(true);
  });

  it('knows every cue of the catalogue', () => {
    const scan = createCueScan(CATALOGUE);

    CATALOGUE.forEach(({ cues = [] }, owner) => {
      for (const cue of cues) expect(scan(`… ${cue}`)(owner), cue).toBe(true);
    });
  });
});
