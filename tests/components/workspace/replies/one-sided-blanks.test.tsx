import { expect, it } from 'vitest';
import { oneSidedBlanks } from '@/components/workspace/replies/one-sided-blanks';
import { aTemplate } from '@/tests/support/builders';

const blanks = (ko: string, en: string) => oneSidedBlanks(aTemplate({ wordings: { ko: [ko], en: [en] } }));

it('takes the Korean and the English name of a known blank for the same blank', () => {
  expect(blanks('{이름} 고객님, {기한}까지', 'By {deadline}, {name}')).toEqual([]);
});

it('names a blank that one language lacks, and which', () => {
  expect(blanks('{이름} 고객님, {기한}까지', 'Hello {name}, {city}')).toEqual([
    { name: '기한', missingIn: 'en' },
    { name: 'city', missingIn: 'ko' },
  ]);
});

it('asks nothing of a reply that is written in one language', () => {
  expect(blanks('{이름} 고객님', ' ')).toEqual([]);
});
