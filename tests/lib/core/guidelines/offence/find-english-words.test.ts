import { describe, expect, it } from 'vitest';

import { findEnglishWords } from '@/lib/core/guidelines/offence/find-english-words';

const found = (text: string) => findEnglishWords(text).map(({ start, end }) => text.slice(start, end));

describe('English abuse, however it is spelled', () => {
  it.each([
    ['you IDIOT!', 'IDIOT'],
    ['such bull5hit.', 'bull5hit'],
    ['a b!tch move', 'b!tch'],
    ['what the f*ck', 'f*ck'],
    ['fuuuuck no', 'fuuuuck'],
    ['s.h.i.t happens', 's.h.i.t'],
    ['c r a p again', 'c r a p'],
    ['so-shitty-indeed', 'shitty'],
    ['1diot at the wheel', '1diot'],
    ['fvck it', 'fvck'],
  ])('“%s” holds %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'Assess the class in Scunthorpe',
    '**** five stars ****',
    '2 * 3 * 4 is 24',
    'A55 and S24 in stock',
    'a b c d e f',
    'fire retardant, shuttle, cockpit, Dickens',
  ])('“%s” holds none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
