import { describe, expect, it } from 'vitest';

import { findEnglish } from '@/lib/core/guidelines/offence/find-english';

const found = (text: string) =>
  findEnglish(text.toLowerCase()).map(({ start, end }) => text.slice(start, end));

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
    ['total clusterfuck', 'clusterfuck'],
    ['f*** this', 'f***'],
    ['what a bunch of losers', 'bunch of losers'],
    ['honestly, shut your mouth', 'shut your mouth'],
    ['you people are trash', 'you people are trash'],
    ['screw you all', 'screw you'],
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
    'Niggling doubts about shiitake and Takeshita street',
    'Mon-Fri, M-F, 9-5',
    'Trash bags and cans, collected on Friday',
    'You are a star. What a great idea',
    'Get lost in a good book, then screw the lid on',
    'Pigs, cows and a dickcissel at the farm',
    'Drop dead gorgeous dresses and a psychothriller',
  ])('“%s” holds none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
