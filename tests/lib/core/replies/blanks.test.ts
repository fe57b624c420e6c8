import { expect, it } from 'vitest';
import { brokenBlanks } from '@/lib/core/replies/blanks';

const broken = (text: string) => brokenBlanks(text).map(({ start, end }) => text.slice(start, end));

it.each(['no blank', '{name}, {기한}까지', '{a}{b}'])('finds nothing broken in “%s”', (text) => {
  expect(broken(text)).toEqual([]);
});

it.each([
  ['Hi {name, we', ['{name, we']],
  ['Hi name}, we', ['}, we']],
  ['{{name}}', ['{{name}}', '}']],
  ['Hi {} there', ['{} there', '} there']],
  ['Hi { } there', ['{ } there', '} there']],
  ['{two\nlines}', ['{two\nlines}', '}']],
  [`{${'a'.repeat(31)}}`, [`{${'a'.repeat(15)}`, '}']],
])('tells which braces of “%s” make no blank', (text, expected) => {
  expect(broken(text)).toEqual(expected);
});
