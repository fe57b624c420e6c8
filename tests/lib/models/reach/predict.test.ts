import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWordings } from '@/lib/core/reach/wording-comparison';
import { createWordingReader } from '@/lib/models/reach/predict';
import { REACH_WEIGHTS } from '@/lib/models/reach/weights';

const read = createWordingReader(REACH_WEIGHTS);

describe('the learned reading of English wordings', () => {
  it('swapped, gives the swapped answer with the same confidence', () => {
    const wording = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.lorem({ mode: 'sentences' }),
      fc
        .array(
          fc.constantFrom('BREAKING:', 'new', 'the', 'RT', '@moa', '#Map', '7', '?', 'https://a.kr', '’s'),
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(wording, wording, (a, b) => {
        fc.pre(a !== b);
        const forth = compareWordings(a, b, read);
        const back = compareWordings(b, a, read);
        expect(back).toEqual({ ...forth, better: forth.better === 'a' ? 'b' : 'a' });
      }),
    );
  });

  it('prefers the news told to the news hinted at, and says why', () => {
    const told = 'The pool on Mill Lane reopens on Friday: six lanes, and free entry for children under 12';
    const hinted = 'Have you seen what we did @moa? Click here...';

    const comparison = compareWordings(hinted, told, read);

    expect(comparison).toMatchObject({ better: 'b', clear: true, basis: 'model' });
    expect(comparison.reasons.map(({ text }) => text.en)).toContain('names a number');
  });

  it('takes no account, link or number for better than another', () => {
    const told = (who: string, where: string, when: string) =>
      read(`@${who} opens at ${when}, see https://${where}.com/pool`);

    expect(told('moa', 'example', '7')).toBeCloseTo(told('ABC', 'another', '9'), 10);
  });

  it('ships in at most 200 kB and holds no words', () => {
    const file = readFileSync('lib/models/reach/weights.json', 'utf8');

    expect(file.length).toBeLessThanOrEqual(200_000);
    expect(Object.keys(JSON.parse(file)).sort()).toEqual(['features', 'largest', 'packed']);
  });
});
